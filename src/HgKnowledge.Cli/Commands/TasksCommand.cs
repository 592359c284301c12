using System.CommandLine;
using System.Globalization;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Export;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Cli.Commands;

/// <summary>Lists tasks, by who acts and when they are due.</summary>
internal sealed class TasksCommand : HgkCommand
{
    private readonly Option<string?> _document;
    private readonly Option<string?> _body;
    private readonly Option<string?> _dueBefore;
    private readonly Option<string?> _state;

    public TasksCommand(Shell shell) : base("tasks", shell.Help.Tasks, shell)
    {
        Add(_document = new("--doc") { Description = shell.Help.Document, HelpName = "NAME" });
        Add(_body = new("--body") { Description = shell.Help.Body, HelpName = "NAME" });
        Add(_dueBefore = new("--due-before") { Description = shell.Help.DueBefore, HelpName = "DATE" });
        Add(_state = new Option<string?>("--state") { Description = shell.Help.State }.AcceptOnlyFromAmong("planned", "issued", "late", "no-trace"));
    }

    protected override ExitCode Run(Session session)
    {
        var due = session.Value(_dueBefore) is { } date ? Day(session, date) : (DateOnly?)null;
        var body = session.Value(_body);
        var states = session.Value(_state) is { } state ? TaskStates.Of(session.Knowledge, state) : null;
        bool Wanted(PlannedTask t) => (due is null || t.Deadline?.To < due) && (states is null || states.ContainsKey(t))
            && (body is null || t.Lead.Concat(t.Cooperation).Any(b => Words.Mentions(b, body)));
        var documents = Pick.Documents(session, session.Value(_document));
        if (session.Json)
            Json.WriteLines(session.Out, lines =>
            {
                foreach (var d in documents)
                    KnowledgeExport.Tasks(lines, d.Document, d.Tasks.Where(Wanted));
            });
        else
            session.Write(Table(session, documents, Wanted, states));
        return ExitCode.Ok;
    }

    private static TextTable Table(Session session, IReadOnlyList<DocumentKnowledge> documents, Func<PlannedTask, bool> wanted, IReadOnlyDictionary<PlannedTask, Trail>? states)
    {
        var table = new TextTable(states is null ? session.Messages.TaskHeaders : [.. session.Messages.TaskHeaders, session.Messages.StateHeader]);
        foreach (var (document, task) in documents.SelectMany(d => d.Tasks.Where(wanted).Select(t => (d.Document, t))))
            table.Add([$"{document.Name}:{document.Line(task.Evidence)}", task.Title, string.Join("; ", task.Lead), string.Join("; ", task.Cooperation),
                task.Deadline?.Text ?? task.Recurrence, .. states is null ? [] : new[] { TrailText.State(session.Messages.Words, states[task]) }]);
        return table;
    }

    /// <summary>A day as people here write it (31/12/2021) or as programs do (2021-12-31).</summary>
    private static DateOnly Day(Session session, string typed) =>
        DateOnly.TryParseExact(typed, ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UserException(session.Messages.NoDate(typed));
}
