using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Rules.Tasks;

/// <summary>
/// Two documents to be made on what seems one subject, with different owners or deadlines: either one work told twice or two works
/// whose border nobody draws.
/// </summary>
internal sealed class OverlappingDeliverables : IRule
{
    private const int FewestShared = 3;
    private const double EnoughShared = 0.5;

    private static readonly string[] Verbs = ["xây", "dựng", "phát", "triển", "nâng", "cao", "chất", "lượng", "đổi", "mới", "công", "tác", "tỉnh", "thành", "phố", "xã", "hội", "kinh", "tế"];

    public RuleInfo Info { get; } = new("HG311", "overlapping-deliverables", Severity.Info,
        "Hai văn bản sẽ xây dựng có nội dung gần trùng nhau nhưng khác cơ quan hoặc thời hạn.",
        "Two documents to be made are on nearly one subject but have different owners or deadlines.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        let place = (document.Document.Meta.Province ?? "").ToLowerInvariant().Split(' ')
        let works = NamedDeliverable.Of(document).Where(work => work.Task is { Lead.Count: > 0, Deadline: not null })
            .Select(work => (Work: work, Words: work.Name.Words.Except(Verbs).Except(place).ToHashSet(StringComparer.Ordinal))).ToList()
        from first in works
        from second in works
        where first.Work.Task.Evidence.Block < second.Work.Task.Evidence.Block && Overlap(first.Words, second.Words) && Differ(first.Work, second.Work)
        select Found(first.Work, second.Work);

    private static bool Overlap(HashSet<string> one, HashSet<string> other) =>
        one.Count(other.Contains) is var shared && shared >= FewestShared && shared >= EnoughShared * Math.Min(one.Count, other.Count);

    private static bool Differ(NamedDeliverable one, NamedDeliverable other) =>
        DeliverableType.Kindred(one.Task.Deliverable!, other.Task.Deliverable!) && !one.Name.IsSame(other.Name)
        && (one.Name.Period is not { } mine || other.Name.Period is not { } theirs || mine.To == theirs.To)
        && (one.Task.Deadline!.To != other.Task.Deadline!.To || !one.Task.Lead.SequenceEqual(other.Task.Lead, StringComparer.OrdinalIgnoreCase));

    private Finding Found(NamedDeliverable one, NamedDeliverable other) => Passage.Finding(Info, "overlap",
        [[new(one.Source, one.Task.Evidence)], [new(other.Source, other.Task.Evidence)]],
        $"Hai văn bản sẽ xây dựng có nội dung gần trùng nhau: {Told(one)}; {Told(other)}. Văn bản không nói đây là một hay hai việc.",
        $"Two documents to be made are on nearly one subject: {ToldInEnglish(one)}; {ToldInEnglish(other)}. Whether this is one work or two is not said.",
        "Gộp thành một văn bản, hoặc phân định rõ phạm vi của từng văn bản.");

    private static string Told(NamedDeliverable work) => $"{TaskFinding.Cites(work)}, giao {string.Join(", ", work.Task.Lead)}, thời hạn {work.Task.Deadline!.Text}";

    private static string ToldInEnglish(NamedDeliverable work) => $"{TaskFinding.EnglishCites(work)}, by {string.Join(", ", work.Task.Lead)}, due {work.Task.Deadline!.Text}";
}
