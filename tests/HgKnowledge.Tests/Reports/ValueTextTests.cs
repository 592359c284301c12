using System.Globalization;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;
using HgKnowledge.Reports;
using HgKnowledge.Reports.Texts;

namespace HgKnowledge.Tests.Reports;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData("75", "75", null, Bound.AtLeast, "%", 0, Basis.Level, Change.None, "≥ 75%", "≥ 75%")]
    [InlineData("6.3", "6.7", null, Bound.Range, "%", 1, Basis.YearlyAverage, Change.None, "6,3 – 6,7%/năm", "6.3 – 6.7%/năm")]
    [InlineData("7", "7.5", null, Bound.Range, "%/năm", 1, Basis.YearlyAverage, Change.None, "7 – 7,5%/năm", "7 – 7.5%/năm")]
    [InlineData("19.6", "19.6", null, Bound.Exact, "% năm", 1, Basis.YearlyAverage, Change.None, "19,6% năm", "19.6% năm")]
    [InlineData("7", "7", null, Bound.Exact, "%", 1, Basis.Level, Change.None, "7,0%", "7.0%")]
    [InlineData("90000.00", "90000.00", null, Bound.Approx, "tỷ đồng", 0, Basis.Cumulative, Change.None, "khoảng 90.000 tỷ đồng", "about 90,000 tỷ đồng")]
    [InlineData("32", "32", "51", Bound.Exact, "xã", 0, Basis.Level, Change.None, "32/51 xã", "32/51 xã")]
    [InlineData("1", "1", null, Bound.AtLeast, "%", 0, Basis.EachYear, Change.Decrease, "giảm ≥ 1%", "down ≥ 1%")]
    [InlineData("1.89", "1.89", null, Bound.Exact, null, 2, Basis.Level, Change.None, "1,89", "1.89")]
    public void A_value_is_written_as_people_write_it(string low, string high, string? of, Bound bound, string? unit, int decimals, Basis basis, Change change, string vietnamese, string english)
    {
        var target = Target(new Quantity(Number(low), Number(high), of is null ? null : Number(of), bound, unit, decimals)) with { Basis = basis, Change = change };
        Assert.Equal(vietnamese, new ValueText(new VietnameseTexts()).Value(target));
        Assert.Equal(english, new ValueText(new EnglishTexts()).Value(target));
    }

    [Theory]
    [InlineData(2025, 2025, Basis.Level, "2025")]
    [InlineData(2021, 2025, Basis.YearlyAverage, "bình quân 2021–2025")]
    [InlineData(2021, 2025, Basis.EachYear, "mỗi năm 2021–2025")]
    [InlineData(2021, 2025, Basis.Cumulative, "cả giai đoạn 2021–2025")]
    [InlineData(2025, 2025, Basis.EachYear, "2025")]
    [InlineData(0, 0, Basis.EachYear, "không rõ")]
    public void A_period_says_how_the_number_relates_to_it(int from, int to, Basis basis, string text)
    {
        var target = Target(new Quantity(1, 1, null, Bound.Exact, null, 0)) with { Basis = basis, Period = from == 0 ? null : new Years(from, to) };
        Assert.Equal(text, new ValueText(new VietnameseTexts()).Period(target));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Target Target(Quantity quantity) => new() { Evidence = default, Number = default, Label = "", Quantity = quantity };
}
