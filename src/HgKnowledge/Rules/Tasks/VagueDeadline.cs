using System.Text.RegularExpressions;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>Documents that a named body has to make "soon": no day can be held against it. Told once for a document.</summary>
internal sealed partial class VagueDeadline : IRule
{
    public RuleInfo Info { get; } = new("HG312", "vague-deadline", Severity.Info,
        "Văn bản được giao làm “sớm”, “trong thời gian sớm nhất” mà không có mốc thời gian.",
        "A document is to be made “soon”, without a date.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        from task in document.Tasks
        where task is { Deliverable: not null, Deadline: null, Recurrence: null, Lead.Count: > 0 } && Vague().IsMatch(document.Document.Text(task.Evidence))
        group new Passage(document.Document, task.Evidence) by document into vague
        select Found([.. vague.Distinct()]);

    private Finding Found(IReadOnlyList<Passage> tasks) => Passage.Finding(Info, "vague-deadline", [tasks],
        $"{Wording.Name(tasks[0].Document)} giao làm “sớm” mà không nêu mốc thời gian: {string.Join("; ", tasks.Select(task => task.Cited))}.",
        $"{Wording.Name(tasks[0].Document)} asks for it “soon” and gives no date: {string.Join("; ", tasks.Select(task => task.EnglishCited))}.",
        "Ghi mốc thời gian cụ thể.");

    [GeneratedRegex(@"\b(?:sớm (?:hoàn thiện|hoàn thành|hoàn chỉnh|ban hành|trình|xây dựng|tham mưu)|trong thời gian (?:sớm nhất|tới|sớm)|khẩn trương (?:xây dựng|hoàn thiện|tham mưu|trình|ban hành))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Vague();
}
