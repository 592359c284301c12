using HgKnowledge.Reports.Markdown;

namespace HgKnowledge.Reports.Pages;

/// <summary>What each body leads and helps with; last, what nobody is named for.</summary>
internal sealed class TasksByBodyPage : IReportChapter
{
    private const string NobodyAnchor = "nobody";

    public IEnumerable<ReportPage> Pages(Report report)
    {
        var words = report.Words;
        var page = report.Page(PagePaths.TasksByBody, words.TasksByBody);
        var tasks = TaskRow.All(report).ToList();
        var bodies = Bodies(tasks);
        var nobody = tasks.Where(row => row.Task.Lead.Count == 0 && row.Task.Cooperation.Count == 0).ToList();
        var slugs = Slug.Distinct(bodies.Select(body => body.Name));
        if (tasks.Count == 0)
            page.Paragraph(words.NoTasks);
        page.Table([words.Body, words.Leads, words.Helps],
        [
            .. bodies.Select(body => new Inline[] { Inline.Link(Report.Capital(body.Name), page.Url(page.Path, $"b-{slugs[body.Name]}")), $"{body.Leads.Count}", $"{body.Helps.Count}" }),
            .. nobody.Count == 0 ? Array.Empty<Inline[]>() : [[Inline.Link(words.NobodyNamed, page.Url(page.Path, NobodyAnchor)), $"{nobody.Count}", ""]],
        ]);
        foreach (var body in bodies)
            Section(report, page, body, $"b-{slugs[body.Name]}");
        if (nobody.Count > 0)
        {
            page.Heading(2, words.NobodyNamed, NobodyAnchor);
            page.Table([words.Task, words.Deadline, words.Where], nobody.Select(row => new[] { row.What, TaskRow.When(report, row.Task), row.Where(report, page) }));
        }
        yield return page.Finish();
    }

    private static void Section(Report report, MarkdownPage page, BodyTasks body, string anchor)
    {
        var words = report.Words;
        page.Heading(2, Report.Capital(body.Name), anchor);
        page.Table(
            [words.Role, words.Task, words.Deadline, words.With, words.Where],
            [
                .. body.Leads.Select(row => new[] { words.LeadRole, row.What, TaskRow.When(report, row.Task), Others(row, body.Name), row.Where(report, page) }),
                .. body.Helps.Select(row => new[] { words.HelpRole, row.What, TaskRow.When(report, row.Task), row.Leads, row.Where(report, page) }),
            ]);
    }

    // The others who lead, then those who help.
    private static Inline Others(TaskRow row, string body) =>
        string.Join("; ", row.Task.Lead.Where(lead => !Same(lead, body)).Concat(row.Task.Cooperation));

    private static List<BodyTasks> Bodies(List<TaskRow> tasks) =>
        [.. tasks.SelectMany(row => row.Task.Lead.Concat(row.Task.Cooperation))
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Select(group => new BodyTasks(
                group.First(),
                [.. tasks.Where(row => row.Task.Lead.Any(lead => Same(lead, group.Key)))],
                [.. tasks.Where(row => row.Task.Cooperation.Any(helper => Same(helper, group.Key)) && !row.Task.Lead.Any(lead => Same(lead, group.Key)))]))
            .OrderBy(body => Slug.Of(body.Name), StringComparer.Ordinal).ThenBy(body => body.Name, StringComparer.Ordinal)];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private sealed record BodyTasks(string Name, IReadOnlyList<TaskRow> Leads, IReadOnlyList<TaskRow> Helps);
}
