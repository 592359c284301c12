using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>One document without a number that goes by two names: "Quy hoạch tỉnh" here, "Quy hoạch phát triển tỉnh" there.</summary>
internal sealed class DeliverableWithTwoNames : IRule
{
    public RuleInfo Info { get; } = new("HG309", "deliverable-with-two-names", Severity.Info,
        "Một đề án, quy hoạch, chiến lược được gọi bằng hai tên khác nhau trong một văn bản.",
        "One scheme, plan or strategy goes by two names in a document.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        from same in NamedWork.Of(document).Where(IsOne).GroupBy(work => (Family(work.Type), work.Meant))
        from works in NamedWork.ByPeriod(same)
        let names = works.GroupBy(Name, StringComparer.Ordinal).ToList()
        where names.Count > 1
        select Found([.. names.Select(name => name.ToList())]);

    // A name that says nothing ("Đề án này") is no name; of plans there is one a province.
    private static bool IsOne(NamedWork work) => work.Meant.Contains(' ', StringComparison.Ordinal) || (work.Meant.Length == 0 && work.Type == "Quy hoạch");

    private static string Family(string type) => type.EndsWith("Chiến lược", StringComparison.OrdinalIgnoreCase) ? "Chiến lược" : type;

    private static string Name(NamedWork work) => $"{work.Type.ToLowerInvariant()} {work.Written}";

    private Finding Found(IReadOnlyList<IReadOnlyList<NamedWork>> names) => Passage.Finding(Info, "two-names",
        [.. names.Select(name => (IReadOnlyList<Passage>)[.. name.Select(work => work.Passage)])],
        $"{Wording.Name(names[0][0].Passage.Document)} có thể đang gọi một văn bản bằng {names.Count} tên: {string.Join("; ", names.Select(name => Fullest(name).Cited))}.",
        $"{Wording.Name(names[0][0].Passage.Document)} may call one document by {names.Count} names: {string.Join("; ", names.Select(name => Fullest(name).EnglishCited))}.",
        "Dùng một tên thống nhất, hoặc nói rõ đây là những văn bản khác nhau.");

    private static Passage Fullest(IEnumerable<NamedWork> works) => works.MaxBy(work => work.Passage.Span.Length)!.Passage;
}
