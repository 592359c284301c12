using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A document that was planned for one period and issued for another: "giai đoạn 2021 - 2025" in the plan, "nhiệm kỳ 2020 - 2025" when it came.</summary>
internal sealed class IssuedWithOtherPeriod : IRule
{
    public RuleInfo Info { get; } = new("HG319", "issued-with-other-period", Severity.Info,
        "Văn bản được giao xây dựng cho một giai đoạn nhưng ban hành với giai đoạn khác.",
        "A document was planned for one period and issued for another.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from trail in knowledge.Trails
        let issued = trail.Match?.Issued
        where issued is { Words.Period: not null, Mentions.Count: > 0 }
        let plan = trail.Plans.FirstOrDefault(plan => plan.Words.Period is { } planned && planned != issued.Words.Period)
        where plan is not null && !trail.Plans.Any(other => other.Words.Period == issued.Words.Period)
        select Found(plan, issued);

    private Finding Found(Plan plan, Issued issued)
    {
        var (from, to) = (plan.Words.Period!.Value, issued.Words.Period!.Value);
        var came = new Passage(issued.Mentions[0].Citing.Document, issued.Mentions[0].Evidence);
        return Passage.Finding(Info, "other-period", [[TrailFinding.At(plan)], [came]],
            $"“{plan.Title}” ({TrailFinding.At(plan).Where}) được giao xây dựng cho giai đoạn {from}; {issued.Name} (dẫn tại {came.Where}) có giai đoạn {to}.",
            $"“{plan.Title}” ({TrailFinding.At(plan).EnglishWhere}) was planned for {from}; {issued.Name} (cited in {came.EnglishWhere}) is for {to}.",
            "Ghi thống nhất giai đoạn, hoặc nói rõ vì sao điều chỉnh.");
    }
}
