using HgKnowledge.Reports.Markdown;

namespace HgKnowledge.Reports.Pages;

/// <summary>Tasks in the order in which they are due, then recurring duties, then what has no deadline.</summary>
internal sealed class TasksByDeadlinePage : IReportChapter
{
    public IEnumerable<ReportPage> Pages(Report report)
    {
        var words = report.Words;
        var page = report.Page(PagePaths.TasksByDeadline, words.TasksByDeadline);
        var tasks = TaskRow.All(report).ToList();
        if (tasks.Count == 0)
            page.Paragraph(words.NoTasks);
        foreach (var year in tasks.Where(row => row.Task.Deadline is not null).GroupBy(row => row.Task.Deadline!.To.Year).OrderBy(year => year.Key))
            Section(report, page, words.DueIn(year.Key), year.OrderBy(row => row.Task.Deadline!.To));
        Section(report, page, words.Recurring, tasks.Where(row => row.Task is { Deadline: null, Recurrence: not null }));
        Section(report, page, words.NoDeadline, tasks.Where(row => row.Task is { Deadline: null, Recurrence: null }));
        yield return page.Finish();
    }

    private static void Section(Report report, MarkdownPage page, string heading, IEnumerable<TaskRow> tasks)
    {
        var words = report.Words;
        var rows = tasks.Select(row => new[] { TaskRow.When(report, row.Task), row.What, row.Leads, row.Helpers, row.Where(report, page) }).ToList();
        if (rows.Count == 0)
            return;
        page.Heading(2, $"{heading} ({rows.Count})");
        page.Table([words.Deadline, words.Task, words.Lead, words.Help, words.Where], rows);
    }
}
