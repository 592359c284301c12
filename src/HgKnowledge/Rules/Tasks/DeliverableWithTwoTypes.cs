using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Rules.Tasks;

/// <summary>One work to be made that is a Nghị quyết in one place, a Đề án or a Chương trình in another, of the same name and period.</summary>
internal sealed class DeliverableWithTwoTypes : IRule
{
    private const int FewestWords = 4;

    public RuleInfo Info { get; } = new("HG310", "deliverable-with-two-types", Severity.Info,
        "Một văn bản sẽ xây dựng, cùng tên và giai đoạn, được ghi hai thể loại khác nhau.",
        "One document to be made, of one name and period, is of two types.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from named in knowledge.Documents.SelectMany(document => NamedWork.Of(document).Where(IsTelling)).GroupBy(work => (work.Meant, work.Period!.Value.To))
        from same in OnePlace.Groups(named, work => work.Passage.Document)
        let types = same.GroupBy(work => work.Type, StringComparer.OrdinalIgnoreCase).ToList()
        where types.Count > 1 && same.Any(work => work.IsPlanned) && !types.Any(type => types.Any(other => other.Key != type.Key && DeliverableType.Same(type.Key, other.Key)))
        select Found([.. types.Select(type => type.ToList())]);

    private static bool IsTelling(NamedWork work) => work.Period is not null && work.Meant.Count(c => c == ' ') >= FewestWords - 1;

    private Finding Found(IReadOnlyList<IReadOnlyList<NamedWork>> types) => Passage.Finding(Info, "two-types",
        [.. types.Select(type => (IReadOnlyList<Passage>)[.. type.Select(work => work.Passage)])],
        $"Văn bản cùng tên, cùng giai đoạn được ghi các thể loại khác nhau: {string.Join("; ", types.Select(type => $"{type[0].Type} tại {type[0].Passage.Where}: {type[0].Passage.Quoted}"))}.",
        $"A document of one name and period is of different types: {string.Join("; ", types.Select(type => $"{type[0].Type} in {type[0].Passage.EnglishWhere}: {type[0].Passage.Quoted}"))}.",
        "Thống nhất thể loại, hoặc nói rõ văn bản nào là chủ trương, văn bản nào triển khai.");
}
