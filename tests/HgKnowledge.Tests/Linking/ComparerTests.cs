using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Rules;
using HgKnowledge.Tests.Rules;

namespace HgKnowledge.Tests.Linking;

/// <summary>Verdicts and obstacles for pairs of statements written as in the rules' samples.</summary>
public class ComparerTests
{
    [Theory]
    [InlineData("75%", "80%", Verdict.Conflicting)]
    [InlineData("trên 75%", "trên 80%", Verdict.Raised)]
    [InlineData("trên 80%", "trên 75%", Verdict.Lowered)]
    [InlineData("từ 1%", "từ 0,74%", Verdict.Lowered)]
    [InlineData("95%", "95,03%", Verdict.Same)]
    [InlineData("85,26%", "85%", Verdict.Same)]
    [InlineData("82%", "82,81%", Verdict.Conflicting)]
    [InlineData("8-10%", "10-12%", Verdict.Touching)]
    [InlineData("50-60%", "40-50%", Verdict.Touching)]
    [InlineData("6-8%", "7-9%", Verdict.Overlapping)]
    [InlineData("6,3-6,7%", "3,3-6,7%", Verdict.Overlapping)]
    [InlineData("6,3-6,7%", "7-7,5%", Verdict.Conflicting)]
    [InlineData("7-7,5%", "7,3%", Verdict.Within)]
    [InlineData("7,3%", "7-7,5%", Verdict.Within)]
    [InlineData("7-7,5%", "7,5%", Verdict.Within)]
    [InlineData("8-10%", "10,2%", Verdict.Conflicting)]
    [InlineData("7-7,5%", "7,0-7,50%", Verdict.Same)]
    [InlineData("trên 65%", "70%", Verdict.Raised)]
    [InlineData("70%", "trên 65%", Verdict.Lowered)]
    [InlineData("trên 65%", "60%", Verdict.Conflicting)]
    [InlineData("từ 1%", "1%", Verdict.Same)]
    [InlineData("trên 12%", "12,34%", Verdict.Same)]
    [InlineData("trên 7%", "7-7,5%", Verdict.Within)]
    [InlineData("trên 6%", "7-7,5%", Verdict.Raised)]
    [InlineData("trên 7,2%", "7-7,5%", Verdict.Overlapping)]
    [InlineData("trên 7,5%", "7-7,5%", Verdict.Touching)]
    [InlineData("trên 8%", "7-7,5%", Verdict.Conflicting)]
    [InlineData("dưới 15%", "khoảng 15%", Verdict.Within)]
    [InlineData("dưới 10%", "từ 15%", Verdict.Conflicting)]
    [InlineData("từ 5%", "dưới 10%", Verdict.Overlapping)]
    [InlineData("khoảng 70%", "72%", Verdict.Within)]
    [InlineData("khoảng 70%", "khoảng 71%", Verdict.Within)]
    [InlineData("khoảng 70%", "90%", Verdict.Conflicting)]
    public void Two_targets_have_a_verdict(string earlier, string later, Verdict verdict) =>
        Assert.Equal(verdict, Pair(earlier, "rate 2025", later, "rate 2025").Verdict);

    [Theory]
    [InlineData("dưới 11%", "dưới 10,4%", Verdict.Raised)]
    [InlineData("dưới 10%", "dưới 11%", Verdict.Lowered)]
    [InlineData("dưới 11%", "9%", Verdict.Raised)]
    public void Where_less_is_wanted_less_is_more_demanding(string earlier, string later, Verdict verdict) =>
        Assert.Equal(verdict, Pair(earlier, "malnutrition 2025", later, "malnutrition 2025").Verdict);

    [Theory]
    [InlineData("trên 40 ngàn người", "41.532 người", Verdict.Within)]
    [InlineData("trên 40 ngàn người", "trên 41 ngàn người", Verdict.Within)]
    [InlineData("trên 40 ngàn người", "trên 60 ngàn người", Verdict.Overlapping)]
    [InlineData("trên 12%", "52%", Verdict.Overlapping)]
    [InlineData("dưới 3%", "2,9%", Verdict.Same)]
    public void A_bound_on_a_result_is_a_rounded_number(string earlier, string later, Verdict verdict) =>
        Assert.Equal(verdict, Pair(earlier, "jobs 2020 result", later, "jobs 2020 result").Verdict);

    [Theory]
    [InlineData("591 nghìn người", "590.467 người", Severity.Info)]
    [InlineData("593 nghìn người", "590.467 người", Severity.Warning)]
    public void Numbers_within_one_unit_of_the_rounded_one_accuse_nobody(string earlier, string later, Severity severity) =>
        Assert.Equal(severity, Pair(earlier, "jobs 2020 result", later, "jobs 2020 result").Severity);

    [Theory]
    [InlineData("1.200 tỷ đồng", "1,2 nghìn tỷ đồng")]
    [InlineData("7,79%o", "0,779%")]
    [InlineData("2 km²", "200 ha")]
    [InlineData("80 triệu đồng/người", "80.000.000 đồng")]
    public void Units_of_one_family_are_converted(string earlier, string later) =>
        Assert.Equal(Verdict.Same, Pair(earlier, "rate 2025", later, "rate 2025").Verdict);

    [Theory]
    [InlineData("rate 2025", "rate 2030", "khác năm")]
    [InlineData("rate 2025", "rate 2025 result", "kết quả")]
    [InlineData("rate 2025", "rate 2025 benchmark", "đối chiếu")]
    [InlineData("rate 2025", "rate 2025 equivalent", "quy đổi")]
    [InlineData("rate 2025", "rate 2025 area=nông_thôn", "địa bàn")]
    [InlineData("rate 2025", "rate 2025 increase", "mức tăng")]
    [InlineData("rate 2021-2025 average", "rate 2025", "không so với riêng năm")]
    [InlineData("rate 2021-2025 sum", "rate 2025", "không so với riêng năm")]
    [InlineData("rate 2021-2025 average", "rate 2026-2030 average", "khác giai đoạn")]
    [InlineData("rate 2021-2025 sum", "rate 2021-2025 average", "khác cách tính")]
    [InlineData("rate 2021-2025 each", "rate 2026", "nằm ngoài")]
    [InlineData("rate 2025", "rate", "không rõ thời gian")]
    [InlineData("rate 2025", "malnutrition 2025", "khác chỉ số")]
    [InlineData("rate 2025 count", "rate 2025 count", "số đếm")]
    public void What_may_not_be_compared_has_a_reason(string earlier, string later, string reason)
    {
        var pair = Pair("75%", earlier, "80%", later);

        Assert.Null(pair.Verdict);
        Assert.Contains(reason, pair.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rate 2020-2025", "rate 2025")]
    [InlineData("rate 2020-2025 average", "rate 2021-2025 average")]
    [InlineData("rate 2020-2025 sum", "rate 2021-2025 sum")]
    [InlineData("rate 2020-2025 each", "rate 2025")]
    [InlineData("rate 2020-2025 each", "rate 2020-2025 average")]
    [InlineData("growth 2021-2025", "growth 2021-2025 average")]
    public void Aligned_periods_compare(string earlier, string later) =>
        Assert.Equal(Verdict.Conflicting, Pair("75%", earlier, "80%", later).Verdict);

    [Fact]
    public void Documents_of_two_provinces_do_not_compare()
    {
        var pair = Compare("=== a.txt; year=2020; province=Hậu Giang\n[75% | rate 2025]\n=== b.txt; year=2021; province=Sóc Trăng\n[80% | rate 2025]");

        Assert.Equal("khác địa bàn", pair.Reason);
    }

    [Fact]
    public void The_later_document_is_the_one_written_later_whatever_comes_first()
    {
        var pair = Compare("=== a.txt; date=2022-08-22\n[80% | rate 2025]\n=== b.txt; year=2021\n[75% | rate 2025]");

        Assert.Equal(("b.txt", "a.txt"), (pair.Earlier.Document.Name, pair.Later.Document.Name));
    }

    private static Comparison Pair(string earlier, string one, string later, string other) =>
        Compare($"=== a.txt; year=2020\nTỷ lệ [{earlier} | {one}].\n=== b.txt; year=2021\nTỷ lệ [{later} | {other}].");

    private static Comparison Compare(string documents)
    {
        var knowledge = new RuleSample("indicator rate; direction=up\nindicator malnutrition; direction=down\nindicator growth; direction=up; growth\n" + documents).Knowledge;
        var statements = knowledge.Documents.SelectMany(d => d.Targets.Select((t, i) => new HgKnowledge.Linking.Statement(d.Document, t, i))).ToList();
        return Comparer.For(knowledge).Compare(statements[0], statements[1]);
    }
}
