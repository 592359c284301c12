using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A document that an earlier document carries on ("tiếp tục thực hiện Đề án ...") and a later one has still to be made.</summary>
internal sealed class CarriedOnOrToBeMade : IRule
{
    private const int FewestWords = 4;
    private const int LongestVerb = 40;

    public RuleInfo Info { get; } = new("HG320", "carried-on-or-to-be-made", Severity.Info,
        "Văn bản trước nói tiếp tục thực hiện một đề án mà văn bản sau mới giao xây dựng.",
        "An earlier document carries on what a later one has still to be made.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from works in knowledge.Documents.SelectMany(NamedWork.Of).Where(work => work.Period is not null && Count(work) >= FewestWords)
            .GroupBy(work => (work.Type.ToUpperInvariant(), work.Period!.Value.To))
        from carried in works.Where(IsCarriedOn)
        from planned in works.Where(work => work.IsPlanned && IsLater(work, carried) && Holds(work, carried))
        group planned by carried into found
        select Found(found.Key, found.First());

    private static int Count(NamedWork work) => work.Meant.Count(c => c == ' ') + 1;

    private static bool IsCarriedOn(NamedWork work)
    {
        var (document, span) = (work.Passage.Document, work.Passage.Span);
        var before = document.Blocks[span.Block].Text[Math.Max(0, span.Start - LongestVerb)..span.Start];
        return !work.IsPlanned && before[(before.LastIndexOfAny(['.', ';', ',']) + 1)..].Contains("tiếp tục", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLater(NamedWork work, NamedWork carried) =>
        work.Passage.Document != carried.Passage.Document && OnePlace.Same(work.Passage.Document, carried.Passage.Document)
        && work.Passage.Document.Meta.Year >= carried.Passage.Document.Meta.Year
        && !(work.Passage.Document.Meta.Date < carried.Passage.Document.Meta.Date);

    private static bool Holds(NamedWork work, NamedWork carried) =>
        carried.Meant.Split(' ').Except(work.Meant.Split(' '), StringComparer.Ordinal).ToList() is [];

    private Finding Found(NamedWork carried, NamedWork planned) => Passage.Finding(Info, "carried-on", [[carried.Passage], [planned.Passage]],
        $"{carried.Passage.Where} nói tiếp tục thực hiện {carried.Passage.Quoted}; {planned.Passage.Where} sau đó mới giao xây dựng {planned.Passage.Quoted}.",
        $"{carried.Passage.EnglishWhere} carries on {carried.Passage.Quoted}; {planned.Passage.EnglishWhere} has {planned.Passage.Quoted} still to be made.",
        "Nói rõ đề án đã có hay còn phải xây dựng; nếu là đề án cho giai đoạn mới thì ghi rõ.");
}
