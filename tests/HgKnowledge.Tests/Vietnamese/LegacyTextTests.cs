using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Vietnamese;

public sealed class LegacyTextTests
{
    [Theory]
    [InlineData("tû ®ång gi¶m 19% so víi th¸ng 01", "tỷ đồng giảm 19% so với tháng 01")]
    [InlineData("−íc ®¹t, t− n−íc ngoµi", "ước đạt, tư nước ngoài")]
    [InlineData("tr\u00ADëng bé", "trưởng bộ")]
    [InlineData("l∙nh ®¹o · 3 × 4 − 5", "lãnh đạo · 3 × 4 − 5")]
    [InlineData("§éc lËp", "Độc lập")]
    [InlineData("« t«, 8,5 triÖu ®/tÊn «dÉn», 3 × 4", "ô tô, 8,5 triệu đ/tấn «dẫn», 3 × 4")]
    [InlineData("TØNH ñY, uû BAN NH¢N D¢N", "TỈNH ỦY, uỷ BAN NHÂN DÂN")]
    [InlineData("CéNG HOµ X· HéI CHñ NGHÜA", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA")]
    [InlineData("Sè 12/Q§-UB, UBND X· §«ng", "Số 12/QĐ-UB, UBND Xã Đông")]
    public void Tcvn3_is_decoded_and_signs_outside_of_words_stay(string raw, string expected) =>
        Assert.Equal(expected, LegacyText.Decode(raw, LegacyEncoding.Tcvn3));

    [Theory]
    [InlineData("Ñoäc laäp – Töï do – Haïnh phuùc", "Độc lập – Tự do – Hạnh phúc")]
    [InlineData("TÆNH CAØ MAU, ÑÒNH KYØ", "TỈNH CÀ MAU, ĐỊNH KỲ")]
    [InlineData("tröôûng thaønh, kyõ thuaät, naêm, lyù", "trưởng thành, kỹ thuật, năm, lý")]
    public void Vni_pairs_become_letters_in_the_case_of_the_base_letter(string raw, string expected) =>
        Assert.Equal(expected, LegacyText.Decode(raw, LegacyEncoding.Vni));

    [Fact]
    public void A_capital_font_makes_capitals() =>
        Assert.Equal("QUYẾT ĐỊNH", LegacyText.Decode("quyÕt ®Þnh", LegacyEncoding.Tcvn3Capitals));

    [Theory]
    [InlineData("Th¸ng 02 n¨m 2007 gi¸ trÞ s¶n xuÊt c«ng nghiÖp −íc ®¹t 39.897 tû ®ång, t¨ng 15%", LegacyEncoding.Tcvn3)]
    [InlineData("Ñoäi kieåm tra lieân ngaønh veà vaên hoùa thoâng tin treân ñòa baøn tænh Caø Mau tröïc thuoäc Ban Chæ ñaïo", LegacyEncoding.Vni)]
    [InlineData("Hoà Bình, Hà Nam, Khánh Hoà: toàn tỉnh khoá X, quý I, quê nhà, hoá đơn, xoá nhà tạm", null)]
    [InlineData("Hoà toàn hoá khoá, quý quê quà, tiêu biên, thoát ngoài, hoàn toàn, hoành, hoà, toán, khoán", null)]
    [InlineData("L’élève a reçu « une idée » naïve à Noël, 25 m² ± 3°, été, forêt, où", null)]
    public void The_letters_tell_the_encoding(string text, LegacyEncoding? expected) => Assert.Equal(expected, LegacyText.Detect(text));

    [Fact]
    public void In_a_text_of_several_encodings_each_line_is_read_in_its_own() => Assert.Equal(
        "Chỉ tiêu tăng trưởng\nNguồn: Vụ kinh tế Công nghiệp\nNăm 2007 thuỷ điện đạt 5 tỷ đồng, giảm 19% so với tháng 01\nĐội kiểm tra liên ngành về văn hóa trên địa bàn tỉnh Cà Mau",
        LegacyText.Convert("Chỉ tiêu tăng trưởng\nNguồn: Vô kinh tÕ C«ng nghiÖp\nN¨m 2007 thuû ®iÖn ®¹t 5 tû ®ång, gi¶m 19% so víi th¸ng 01\nÑoäi kieåm tra lieân ngaønh veà vaên hoùa treân ñòa baøn tænh Caø Mau"));
}
