using System.CommandLine;

namespace HgKnowledge.Cli.Commands;

/// <summary>The commands in the order the help shows them. A new command is a class file and a line here.</summary>
internal static class CommandList
{
    public static IEnumerable<Command> All(Shell shell) =>
    [
        new IngestCommand(shell),
        new SearchCommand(shell),
        new ShowCommand(shell),
        new TargetsCommand(shell),
        new TasksCommand(shell),
        new TraceCommand(shell),
        new RefsCommand(shell),
        new CheckCommand(shell),
        new DiffCommand(shell),
        new WatchCommand(shell),
        new DecideCommand(shell),
        new ReportCommand(shell),
        new ExportCommand(shell),
        new GraphCommand(shell),
        new DoctorCommand(shell),
        new DemoCommand(shell),
    ];
}
