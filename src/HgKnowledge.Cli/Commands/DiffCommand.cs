using System.CommandLine;
using HgKnowledge.Catalog;
using HgKnowledge.Changes;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Cli.Texts;
using HgKnowledge.Extraction;
using HgKnowledge.Reports;

namespace HgKnowledge.Cli.Commands;

/// <summary>Tells what changed between two versions of a document: targets, tasks and citations, not characters.</summary>
internal sealed class DiffCommand : HgkCommand
{
    private readonly Argument<string> _older;
    private readonly Argument<string> _newer;
    private readonly Option<string> _format;
    private readonly Option<string?> _out;
    private readonly ReadingChoice _reading;

    public DiffCommand(Shell shell) : base("diff", shell.Help.Diff, shell)
    {
        Add(_older = new("OLD") { Description = shell.Help.DiffOlder });
        Add(_newer = new("NEW") { Description = shell.Help.DiffNewer });
        Add(_format = new Option<string>("--format") { Description = shell.Help.CheckFormat, HelpName = "table|md|json", DefaultValueFactory = _ => "table" }
            .AcceptOnlyFromAmong("table", "md", "json"));
        Add(_out = new("--out") { Description = shell.Help.DiffOut, HelpName = "FILE" });
        _reading = new(this, shell.Help);
    }

    protected override ExitCode Run(Session session)
    {
        var difference = DraftComparison.Between(Read(session, session.Value(_older)!), Read(session, session.Value(_newer)!),
            CatalogReader.BuiltIn, session.Language == Language.English ? ReportLanguage.English : ReportLanguage.Vietnamese);
        var format = session.Json ? "json" : session.Value(_format)!;
        if (session.Value(_out) is { } file)
            SafeFile.Write(Path.GetFullPath(file), ChangeOutput.File(difference, format), session.Messages);
        else
            ChangeOutput.Write(session, difference, format);
        session.Error.WriteLine(difference.Changes.Count == 0 ? difference.Texts.NoChanges : difference.Texts.Counts(difference.Changes));
        return ExitCode.Ok;
    }

    private DocumentKnowledge Read(Session session, string path) =>
        DraftReading.Read([path], _reading.Of(session), session.Error, session.Messages) is [var only] ? only.Knowledge : throw new UserException(session.Messages.OneFile(path));
}
