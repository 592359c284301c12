using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Vietnamese;

public class CasingTests
{
    [Theory]
    [InlineData("HÀ GIANG", "Hà Giang")]
    [InlineData("THỪA THIÊN  HUẾ", "Thừa Thiên Huế")]
    public void A_name_has_a_capital_on_every_syllable(string written, string name) => Assert.Equal(name, Casing.Name(written));

    [Theory]
    [InlineData("BAN CHẤP HÀNH ĐẢNG BỘ TỈNH", "Ban Chấp hành Đảng bộ tỉnh")]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH LÀO CAI", "Ủy ban nhân dân tỉnh Lào Cai")]
    [InlineData("TỈNH ỦY KON TUM", "Tỉnh ủy Kon Tum")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ CẦN THƠ", "Hội đồng nhân dân thành phố Cần Thơ")]
    [InlineData("BỘ CHÍNH TRỊ", "Bộ Chính trị")]
    [InlineData("ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy")]
    public void A_body_is_written_as_in_running_text(string written, string body) => Assert.Equal(body, Casing.Body(written));
}
