using HgKnowledge.Documents;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Reports.Markdown;

namespace HgKnowledge.Reports.Pages;

/// <summary>A task with the document that sets it, as the task pages list it.</summary>
internal sealed record TaskRow(Document Document, PlannedTask Task)
{
    /// <summary>All tasks, document by document.</summary>
    public static IEnumerable<TaskRow> All(Report report) =>
        report.Knowledge.Documents.SelectMany(knowledge => knowledge.Tasks.Select(task => new TaskRow(knowledge.Document, task)));

    /// <summary>The deadline as written with its last day, or how often the duty recurs.</summary>
    public static Inline When(Report report, PlannedTask task)
    {
        if (task.Deadline is not { } deadline)
            return task.Recurrence ?? "";
        var day = report.Words.Day(deadline.To);
        return deadline.Text.Contains(day, StringComparison.Ordinal) ? deadline.Text : $"{deadline.Text} ({report.Words.Until(day)})";
    }

    /// <summary>Title, and where it stands.</summary>
    public Inline What => Task.Title;

    public Inline Where(Report report, MarkdownPage page) =>
        report.DocumentLink(page, Document.Name) + $", {report.Place(Document, Task.Evidence)}";

    public Inline Leads => string.Join("; ", Task.Lead);

    public Inline Helpers => string.Join("; ", Task.Cooperation);
}
