namespace HgKnowledge.Reports;

/// <summary>Where each page stands, relative to the report's folder.</summary>
internal sealed class PagePaths
{
    // GitHub and most viewers show this file first when a folder is opened.
    public const string Overview = "README.md";
    public const string Findings = "findings.md";
    public const string Matrix = "matrix.md";
    public const string TasksByBody = "tasks-by-body.md";
    public const string TasksByDeadline = "tasks-by-deadline.md";
    public const string Trails = "trails.md";
    public const string References = "references.md";
    public const string Ledger = "ledger.md";

    /// <summary>The folders that hold one page for each of something.</summary>
    public static readonly IReadOnlyList<string> Folders = ["indicators", "documents"];

    private readonly Dictionary<string, string> _threads;
    private readonly Dictionary<string, string> _documents;

    public PagePaths(IEnumerable<string> indicatorIds, IEnumerable<string> documents)
    {
        _threads = Slug.Distinct(indicatorIds);
        _documents = Slug.Distinct(documents);
    }

    /// <summary>The page of the indicator's thread; null for an indicator that nothing states.</summary>
    public string? Thread(string indicatorId) => _threads.TryGetValue(indicatorId, out var slug) ? $"{Folders[0]}/{slug}.md" : null;

    /// <summary>The page of the document; null if it is not in the corpus.</summary>
    public string? Document(string name) => _documents.TryGetValue(name, out var slug) ? $"{Folders[1]}/{slug}.md" : null;

    /// <summary>Anchor of a document's part of a page.</summary>
    public string DocumentAnchor(string name) => $"d-{_documents[name]}";

    /// <summary>Anchor of a statement on its thread's page.</summary>
    /// <param name="number">Its number in the thread, from 1.</param>
    public static string StatementAnchor(int number) => $"s{number}";

    /// <summary>Anchor of a finding.</summary>
    public static string FindingAnchor(string id) => $"f-{Slug.Of(id)}";

    /// <summary>What leads from one page to another; both relative to the report's folder.</summary>
    public static string Relative(string from, string to, string anchor = "")
    {
        var up = from.Contains('/', StringComparison.Ordinal) ? "../" : "";
        return (from == to ? "" : up + to) + (anchor.Length == 0 ? "" : $"#{anchor}");
    }
}
