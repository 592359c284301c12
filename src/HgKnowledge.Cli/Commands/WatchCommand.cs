using System.CommandLine;
using System.Runtime.InteropServices;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Cli.Texts;
using HgKnowledge.Extraction;
using HgKnowledge.Formats;
using HgKnowledge.Ingestion;
using HgKnowledge.Reports;
using HgKnowledge.Reviews;
using HgKnowledge.Reviews.Watching;

namespace HgKnowledge.Cli.Commands;

/// <summary>Checks the drafts of a folder anew whenever one is saved, and writes one line for each finding that comes or goes.</summary>
internal sealed class WatchCommand : HgkCommand
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    private readonly Argument<string> _folder;
    private readonly ReadingChoice _reading;

    public WatchCommand(Shell shell) : base("watch", shell.Help.Watch, shell)
    {
        Add(_folder = new("FOLDER") { Description = shell.Help.WatchFolder });
        _reading = new(this, shell.Help);
    }

    protected override ExitCode Run(Session session)
    {
        var path = Path.GetFullPath(session.Value(_folder)!);
        if (!Path.Exists(path))
            throw new UserException(session.Messages.NoFolder(path));
        var watch = Watch(session, Workspace.HasIndex(session.IndexFolder) ? session.Store.Load() : [], DraftReading.Reader(_reading.Of(session)));
        using var stop = new CancellationTokenSource();
        using var changes = Directory.Exists(path) ? new FolderChanges(path) : new FolderChanges(Path.GetDirectoryName(path)!, Path.GetFileName(path));
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
        foreach (var line in watch.Update(FolderScan.Find([path]).Select(file => file.Path)))
            Show(session, line);
        session.Error.WriteLine(session.Messages.Watching(path, watch.Drafts.Count, watch.Notes.Count));
        new WatchLoop(changes, watch, Quiet).Run(line => Show(session, line), stop.Token);
        return ExitCode.Ok;
    }

    private static DraftWatch Watch(Session session, IReadOnlyList<DocumentKnowledge> stored, DraftReader reader) => new(
        file => !FolderScan.PassesOver(Path.GetFileName(file)) && DocumentFormats.For(file) is not null,
        file => File.Exists(file) ? reader.Read(FolderScan.Find([file])[0]) : null,
        drafts => Review(session, stored, drafts));

    private static Review Review(Session session, IReadOnlyList<DocumentKnowledge> stored, IReadOnlyList<Draft> drafts)
    {
        var (knowledge, names) = (KnowledgeBase.Link(stored, drafts), drafts.Select(draft => draft.Name).ToHashSet(StringComparer.Ordinal));
        var findings = KnowledgeBase.Check(knowledge, session.Decisions).Where(finding => finding.Members.Any(member => names.Contains(member.Document)));
        return ReviewBuilder.Build(knowledge, [.. findings], [.. names], session.Language == Language.English ? ReportLanguage.English : ReportLanguage.Vietnamese);
    }

    private static void Show(Session session, WatchLine line)
    {
        session.Out.WriteLine(WatchOutput.Line(session.Messages, line));
        session.Out.Flush();
    }

    /// <summary>The process is not to be ended before its last line is out.</summary>
    private static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = true;
        stop.Cancel();
    }
}
