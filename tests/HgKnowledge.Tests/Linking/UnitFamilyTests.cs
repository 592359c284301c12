using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Tests.Linking;

public class UnitFamilyTests
{
    [Theory]
    [InlineData(null, "index")]
    [InlineData("%/năm", "rate")]
    [InlineData("‰", "rate")]
    [InlineData("Triệu đồng/người", "money")]
    [InlineData("nghìn tỷ đồng", "money")]
    [InlineData("triệu USD", "money")]
    [InlineData("nghìn ha", "area")]
    [InlineData("m2", "area")]
    [InlineData("triệu m3", "volume")]
    [InlineData("km", "length")]
    [InlineData("ngàn tấn", "mass")]
    [InlineData("triệu kWh", "energy")]
    [InlineData("lần", "multiple")]
    [InlineData("bậc", "steps")]
    [InlineData("hạng", "rank")]
    [InlineData("tuổi", "years")]
    [InlineData("năm", "years")]
    [InlineData("điểm", "score")]
    [InlineData("doanh nghiệp", "count")]
    [InlineData("nghìn lao động", "count")]
    [InlineData("giường/10.000 dân", "count")]
    public void A_unit_is_of_its_family(string? unit, string family) => Assert.Equal(family, UnitFamily.Of(new Quantity(1, 1, null, Bound.Exact, unit, 0)));
}
