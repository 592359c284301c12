using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A body has to issue "Nghị quyết", and the document says neither on what nor which one.</summary>
internal sealed class NamelessDeliverable : IRule
{
    private static readonly string[] Types = ["Nghị quyết", "Chỉ thị", "Đề án", "Quy định", "Quy chế"];

    public RuleInfo Info { get; } = new("HG313", "nameless-deliverable", Severity.Info,
        "Cơ quan được giao ban hành một văn bản mà không nói văn bản về nội dung gì.",
        "A body has to issue a document, and its subject is not said.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        from task in document.Tasks
        where task is { Lead.Count: > 0, Deadline: null } && IsNameless(task) && !IsToldElsewhere(document, task)
        group new Passage(document.Document, task.Evidence) by document into nameless
        select Found([.. nameless.Distinct()]);

    private static bool IsNameless(PlannedTask task) =>
        task.Deliverable is { } type && Types.Contains(type, StringComparer.Ordinal) && task.Title.Trim().EndsWith(type, StringComparison.Ordinal);

    // "Ban hành Chỉ thị và Kế hoạch tổ chức học tập ...": both are on the same; "xây dựng Đề án" may mean the one cited above.
    private static bool IsToldElsewhere(DocumentKnowledge document, PlannedTask task)
    {
        var text = document.Document.Blocks[task.Evidence.Block].Text;
        var at = text.IndexOf(task.Title, task.Evidence.Start, StringComparison.Ordinal);
        var rest = at < 0 ? "" : text[(at + task.Title.Length)..].TrimStart();
        return at < 0 || rest.StartsWith("và ", StringComparison.Ordinal) || rest.StartsWith(',') || (rest.Length > 0 && char.IsLetter(rest[0]))
            || document.References.Any(reference => reference.Antecedent >= 0 && reference.Evidence.Overlaps(task.Evidence));
    }

    private Finding Found(IReadOnlyList<Passage> tasks) => Passage.Finding(Info, "nameless", [tasks],
        $"{Wording.Name(tasks[0].Document)} giao ban hành văn bản mà không nói về nội dung gì: {string.Join("; ", tasks.Select(task => task.Cited))}.",
        $"{Wording.Name(tasks[0].Document)} has a document issued and does not say on what: {string.Join("; ", tasks.Select(task => task.EnglishCited))}.",
        "Ghi tên hoặc nội dung văn bản sẽ ban hành và thời hạn.");
}
