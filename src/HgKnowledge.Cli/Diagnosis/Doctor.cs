using System.Runtime.InteropServices;
using HgKnowledge.Cli.Texts;
using HgKnowledge.Formats.Tools;
using HgKnowledge.Storage;
using HgKnowledge.Store;

namespace HgKnowledge.Cli.Diagnosis;

/// <summary>Looks at the machine and at one index.</summary>
internal sealed class Doctor(Messages messages, string index)
{
    /// <summary>Everything worth knowing, the program first.</summary>
    public IEnumerable<Examined> Examine()
    {
        yield return new(messages.Program, Health.Good, typeof(Doctor).Assembly.GetName().Version!.ToString(3));
        yield return new(".NET", Health.Good, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
        foreach (var examined in Index())
            yield return examined;
        yield return Tool("pdftotext", messages.ForPdf);
        yield return Tool("soffice", messages.ForOffice);
        yield return Tool("tesseract", messages.ForOcr);
    }

    private IReadOnlyList<Examined> Index()
    {
        if (!Workspace.HasIndex(index))
            return [new(messages.IndexName, Health.Advice, messages.IndexMissing(index), messages.RunIngest)];
        try
        {
            using var store = SqliteKnowledgeStore.OpenReadOnly(index, OptionalParts.DefaultEngine);
            return [new(messages.IndexName, Health.Good, messages.IndexState(store.Hashes().Count, index)), FullText(store), Ledger(store)];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [new(messages.IndexName, Health.Broken, exception.Message, messages.Rebuild(index))];
        }
    }

    private Examined FullText(IKnowledgeStore store)
    {
        store.Passages.Search(new("và") { Limit = 1 });
        return new(messages.EngineName, Health.Good, store.Passages.Engine);
    }

    private Examined Ledger(IKnowledgeStore store)
    {
        var problems = store.Ledger().Where(e => e.Outcome is LedgerOutcome.Failed or LedgerOutcome.ReadWithWarnings).ToList();
        return problems.Count == 0
            ? new(messages.LedgerName, Health.Good, messages.NoProblems)
            : new(messages.LedgerName, Health.Advice, messages.ProblemCount(problems.Count), string.Join(Environment.NewLine, problems.Select(messages.Problem)));
    }

    private Examined Tool(string name, string purpose) => ExternalTool.Find(name) is { } path
        ? new(name, Health.Good, path)
        : new(name, Health.Advice, messages.ToolMissing, purpose);
}
