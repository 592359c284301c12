using HgKnowledge.Cli.Output;
using HgKnowledge.Ingestion;
using HgKnowledge.Rules;
using HgKnowledge.Store;

namespace HgKnowledge.Cli.Commands;

/// <summary>The whole way on the documents that come with the program.</summary>
internal sealed class DemoCommand(Shell shell) : HgkCommand("demo", shell.Help.Demo, shell)
{
    protected override ExitCode Run(Session session)
    {
        if (Workspace.Repository is not { } home || Path.Combine(home, "corpus") is var corpus && !Directory.Exists(corpus))
            throw new UserException(session.Messages.NoCorpus);
        var index = Path.Combine(home, "index", "demo");
        if (Directory.Exists(index))
            Directory.Delete(index, recursive: true);
        session.Error.WriteLine(session.Messages.DemoReads(corpus));
        IngestCommand.Ingest(session, index, [corpus], new IngestOptions());
        Show(session, index, corpus, Path.Combine(home, "report"));
        return ExitCode.Ok;
    }

    private static void Show(Session session, string index, string corpus, string folder)
    {
        using var store = SqliteKnowledgeStore.OpenReadOnly(index);
        var knowledge = KnowledgeBase.Link(store);
        var findings = KnowledgeBase.Check(knowledge, session.Decisions);
        var report = KnowledgeBase.Report(store, knowledge, findings, folder, session.Language, corpus);
        // Who looks for the first time sees what is grave, and not the end of a long list.
        List<Finding> loud = [.. findings.Where(finding => finding.Severity > Severity.Info)];
        FindingOutput.Write(session, knowledge, loud);
        session.Error.WriteLine(session.Messages.DemoReport(report, index, findings.Count - loud.Count));
    }
}
