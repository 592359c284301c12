using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Bodies;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>
/// A document that gives one duty about itself (to make it known, to supervise it) to two single bodies in different places, and
/// neither helps the other.
/// </summary>
internal sealed partial class DutyWithTwoOwners : IRule
{
    private static readonly (string Name, string English, string[] Words)[] Duties =
    [
        ("tuyên truyền, phổ biến văn bản", "making it known", ["tuyên truyền", "phổ biến", "quán triệt", "học tập"]),
        ("kiểm tra, giám sát việc thực hiện", "supervising it", ["kiểm tra", "giám sát", "đôn đốc"]),
    ];

    public RuleInfo Info { get; } = new("HG314", "duty-with-two-owners", Severity.Info,
        "Một việc về chính văn bản (tuyên truyền, kiểm tra) được giao cho hai cơ quan ở hai chỗ, không nói ai phối hợp.",
        "One duty about the document itself is given to two bodies in different places.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        let own = document.References.Where(reference => reference.Self).Select(reference => reference.Evidence).ToList()
        from duty in Duties
        let tasks = document.Tasks.Where(task => IsDuty(document.Document, task, duty.Words, own)).ToList()
        let leads = tasks.GroupBy(task => BodyNames.Key(task.Lead[0]), StringComparer.Ordinal).ToList()
        where leads.Count == 2 && !Helps(leads[0], leads[1]) && !Helps(leads[1], leads[0])
        select Found(document, duty, [.. leads.Select(lead => lead.First())]);

    private static bool IsDuty(Document document, PlannedTask task, string[] words, List<Span> own)
    {
        var text = document.Text(task.Evidence);
        return task.Lead.Count == 1 && !Many().IsMatch(task.Lead[0]) && own.Exists(reference => reference.Overlaps(task.Evidence))
            && words.Count(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) >= 2;
    }

    private static bool Helps(IGrouping<string, PlannedTask> lead, IGrouping<string, PlannedTask> other) =>
        other.Any(task => task.Cooperation.Any(body => BodyNames.Key(body) == lead.Key));

    private Finding Found(DocumentKnowledge document, (string Name, string English, string[] Words) duty, IReadOnlyList<PlannedTask> tasks) =>
        Passage.Finding(Info, "two-owners", [.. tasks.Select(task => (IReadOnlyList<Passage>)[new(document.Document, task.Evidence)])],
            $"{Wording.Name(document.Document)} giao việc {duty.Name} cho hai cơ quan mà không nói ai chủ trì, ai phối hợp: {string.Join("; ", tasks.Select(task => $"{task.Lead[0]} ({Wording.Place(document.Document, task.Evidence)})"))}.",
            $"{Wording.Name(document.Document)} gives {duty.English} to two bodies and does not say who leads: {string.Join("; ", tasks.Select(task => $"{task.Lead[0]} ({Wording.EnglishPlace(document.Document, task.Evidence)})"))}.",
            "Nói rõ cơ quan chủ trì, cơ quan phối hợp, hoặc phân định phần việc của từng cơ quan.");

    [GeneratedRegex(@"^(?:các|cấp ủy|thủ trưởng|những|mỗi)\b|xã|phường|\bcấp\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Many();
}
