using HgKnowledge.Quantities;

namespace HgKnowledge.Tests.Quantities;

public class UnitTableTests
{
    [Theory]
    [InlineData("%/năm", "%", "", 1)]
    [InlineData("% năm", "%", "", 1)]
    [InlineData("%o", "%", "", 0.1)]
    [InlineData("‰", "%", "", 0.1)]
    [InlineData("% tổng số xã", "%", "", 1)]
    [InlineData("điểm phần trăm", "%", "", 1)]
    [InlineData("tỷ đồng", "đồng", "", 1e9)]
    [InlineData("nghìn tỷ đồng", "đồng", "", 1e12)]
    [InlineData("triệu đồng/người/năm", "đồng", "người", 1e6)]
    [InlineData("triệu đồng/người/tháng", "đồng", "người", 12e6)]
    [InlineData("USD/người/năm", "USD", "người", 1)]
    [InlineData("triệu đô la Mỹ", "USD", "", 1e6)]
    [InlineData("km²", "ha", "", 100)]
    [InlineData("triệu người", "người", "", 1e6)]
    [InlineData("ngàn đảng viên", "đảng viên", "", 1000)]
    [InlineData("ĐƠN VỊ CẤP HUYỆN", "đơn vị cấp huyện", "", 1)]
    [InlineData(null, "", "", 1)]
    [InlineData("/", "", "", 1)]
    public void A_written_unit_is_read_as_family_divisor_and_factor(string? unit, string family, string per, double factor)
    {
        var measure = UnitTable.Default.Read(unit);

        Assert.Equal((family, per, (decimal)factor), (measure.Family, measure.Per, measure.Factor));
    }

    [Theory]
    [InlineData("tỷ đồng", "triệu đồng/người", true)]
    [InlineData("đơn vị", "đơn vị cấp huyện", true)]
    [InlineData(null, "bác sĩ", true)]
    [InlineData("xã", "ấp", false)]
    [InlineData("đồng", "USD", false)]
    [InlineData("%", "xã", false)]
    [InlineData(null, "%", false)]
    [InlineData("tấn/ha", "tấn/người", false)]
    public void Units_convert_within_a_family(string? one, string? other, bool converts)
    {
        var (a, b) = (UnitTable.Default.Read(one), UnitTable.Default.Read(other));

        Assert.Equal((converts, converts), (a.Converts(b), b.Converts(a)));
    }
}
