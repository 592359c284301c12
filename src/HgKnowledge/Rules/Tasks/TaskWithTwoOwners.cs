using HgKnowledge.Extraction.Bodies;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>One deliverable that a document assigns to different bodies at different places.</summary>
internal sealed class TaskWithTwoOwners : IRule
{
    public RuleInfo Info { get; } = new("HG303", "task-with-two-owners", Severity.Info,
        "Một văn bản sẽ xây dựng được giao cho hai cơ quan khác nhau.",
        "One document to be made is assigned to two different bodies.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        from places in NamedDeliverable.Repeated(document)
        let owners = places.Where(place => place.Task.Lead.Count > 0).DistinctBy(place => Key(place.Task.Lead), StringComparer.Ordinal).ToList()
        where owners.Count > 1 && !Overlap(owners)
        select TaskFinding.Of(Info, "two-owners", owners.Select(place => (place, place.Task.Evidence, string.Join(", ", place.Task.Lead))),
            $"Cùng một văn bản được giao cho các cơ quan khác nhau: {string.Join("; ", owners.Select(place => $"{TaskFinding.Cites(place)} giao {string.Join(", ", place.Task.Lead)}"))}.",
            $"One deliverable is assigned to different bodies: {string.Join("; ", owners.Select(place => $"{TaskFinding.EnglishCites(place)} to {string.Join(", ", place.Task.Lead)}"))}.",
            "Thống nhất một cơ quan chủ trì, hoặc nói rõ cơ quan nào chỉ đạo, cơ quan nào xây dựng.");

    private static string Key(IReadOnlyList<string> lead) => string.Join('|', lead.Select(BodyNames.Key).Order(StringComparer.Ordinal));

    private static bool Overlap(List<NamedDeliverable> places) =>
        places.SelectMany(place => place.Task.Lead.Select(BodyNames.Key).Distinct(StringComparer.Ordinal))
            .GroupBy(key => key, StringComparer.Ordinal).Any(group => group.Count() > 1);
}
