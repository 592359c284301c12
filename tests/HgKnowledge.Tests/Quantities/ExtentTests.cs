using HgKnowledge.Quantities;
using HgKnowledge.Tests.Rules;

namespace HgKnowledge.Tests.Quantities;

public class ExtentTests
{
    private const double Infinite = double.PositiveInfinity;

    [Theory]
    [InlineData("95%", 94.5, 95.5)]
    [InlineData("95,03%", 95.025, 95.035)]
    [InlineData("6,3 - 6,7%", 6.3, 6.7)]
    [InlineData("trên 75%", 75, Infinite)]
    [InlineData("dưới 11%", -Infinite, 11)]
    [InlineData("khoảng 200 ha", 190, 210)]
    public void A_quantity_stands_for_an_interval(string text, double low, double high)
    {
        var interval = Extent.Of(RuleSampleStatement.Quantity(text)).Interval;

        Assert.Equal((low, high), (interval.Low, interval.High), (a, b) => Interval.Alike(a.Item1, b.Item1) && Interval.Alike(a.Item2, b.Item2));
    }

    [Fact]
    public void The_last_written_digit_scales_with_the_unit()
    {
        var extent = Extent.Of(RuleSampleStatement.Quantity("1,5 tỷ đồng"), 1_000_000_000m);

        Assert.Equal(1.45e9, extent.Interval.Low, 1.0);
        Assert.Equal(1.55e9, extent.Interval.High, 1.0);
    }

    [Fact]
    public void The_greatest_number_that_can_be_written_does_not_overflow()
    {
        var extent = Extent.Of(new Quantity(decimal.MaxValue, decimal.MaxValue, null, Bound.Exact, "tỷ đồng", 0), 1_000_000_000_000m);

        Assert.True(extent.Interval.Finite);
    }
}
