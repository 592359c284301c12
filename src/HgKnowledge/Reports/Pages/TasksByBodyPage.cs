using HgKnowledge.Linking;
using HgKnowledge.Reports.Markdown;

namespace HgKnowledge.Reports.Pages;

/// <summary>What each body leads and helps with; last, what nobody is named for.</summary>
internal sealed class TasksByBodyPage : IReportChapter
{
    private const string NobodyAnchor = "nobody";

    public IEnumerable<ReportPage> Pages(Report report)
    {
        var page = report.Page(PagePaths.TasksByBody, report.Words.TasksByBody);
        var tasks = TaskRow.All(report).ToList();
        var bodies = Bodies(tasks, new BodyScope(report.Knowledge));
        var slugs = Slug.Distinct(bodies.Select(body => body.Name));
        var nobody = tasks.Where(row => row.Task.Lead.Count == 0 && row.Task.Cooperation.Count == 0).ToList();
        if (tasks.Count == 0)
            page.Paragraph(report.Words.NoTasks);
        Contents(report, page, bodies.Select(body => (body, Anchor(slugs, body))), nobody.Count);
        foreach (var body in bodies)
            Section(report, page, body, Anchor(slugs, body));
        Nobody(report, page, nobody);
        yield return page.Finish();
    }

    private static string Anchor(Dictionary<string, string> slugs, BodyTasks body) => $"b-{slugs[body.Name]}";

    private static void Contents(Report report, MarkdownPage page, IEnumerable<(BodyTasks Tasks, string Anchor)> bodies, int nobody)
    {
        var words = report.Words;
        var rows = bodies.Select(body => new Inline[]
        {
            Inline.Link(Report.Capital(body.Tasks.Name), page.Url(page.Path, body.Anchor)), $"{body.Tasks.Leads.Count}", $"{body.Tasks.Helps.Count}",
        });
        Inline[] last = [Inline.Link(words.NobodyNamed, page.Url(page.Path, NobodyAnchor)), $"{nobody}", ""];
        page.Table([words.Body, words.Leads, words.Helps], nobody > 0 ? rows.Append(last) : rows);
    }

    private static void Section(Report report, MarkdownPage page, BodyTasks body, string anchor)
    {
        var words = report.Words;
        page.Heading(2, Report.Capital(body.Name), anchor);
        page.Table(
            [words.Role, words.Task, words.Deadline, words.With, words.Where],
            [
                .. body.Leads.Select(entry => new[] { words.LeadRole, entry.Row.What, TaskRow.When(report, entry.Row.Task), Others(entry), entry.Row.Where(report, page) }),
                .. body.Helps.Select(entry => new[] { words.HelpRole, entry.Row.What, TaskRow.When(report, entry.Row.Task), entry.Row.Leads, entry.Row.Where(report, page) }),
            ]);
    }

    private static void Nobody(Report report, MarkdownPage page, IReadOnlyList<TaskRow> rows)
    {
        if (rows.Count == 0)
            return;
        var words = report.Words;
        page.Heading(2, words.NobodyNamed, NobodyAnchor);
        page.Table([words.Task, words.Deadline, words.Where], rows.Select(row => new[] { row.What, TaskRow.When(report, row.Task), row.Where(report, page) }));
    }

    // The others who lead, then those who help.
    private static Inline Others(BodyTask entry) =>
        string.Join("; ", entry.Row.Task.Lead.Where(lead => lead != entry.Written).Concat(entry.Row.Task.Cooperation));

    /// <summary>By the letters of their names; a name in other capitals is the same name.</summary>
    private static List<BodyTasks> Bodies(List<TaskRow> tasks, BodyScope names) =>
        [.. tasks.SelectMany(row => row.Task.Lead.Select(body => new BodyTask(row, body, true)).Concat(row.Task.Cooperation.Except(row.Task.Lead).Select(body => new BodyTask(row, body, false))))
            .GroupBy(entry => names.Of(entry.Row.Document, entry.Written), StringComparer.OrdinalIgnoreCase)
            .Select(group => new BodyTasks(group.Key, [.. group.Where(entry => entry.Leads)], [.. group.Where(entry => !entry.Leads)]))
            .OrderBy(body => Slug.Of(body.Name), StringComparer.Ordinal).ThenBy(body => body.Name, StringComparer.Ordinal)];

    private sealed record BodyTask(TaskRow Row, string Written, bool Leads);

    private sealed record BodyTasks(string Name, IReadOnlyList<BodyTask> Leads, IReadOnlyList<BodyTask> Helps);
}
