using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Reports.Markdown;
using HgKnowledge.Reports.Texts;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports;

/// <summary>What all pages of one report share: the knowledge, its findings in the order of reading, words and names.</summary>
internal sealed partial class Report
{
    /// <summary>n statements have n(n-1)/2 pairs; a page with more than these helps nobody, and says that it stops.</summary>
    public const int MostPairs = 5_000;

    private readonly ILookup<string, Finding> _findingsOfIndicator;
    private readonly ILookup<string, Finding> _findingsOfDocument;
    private readonly Dictionary<string, IndicatorThread> _threads;
    private readonly Comparer _comparer;

    public Report(Knowledge knowledge, IReadOnlyList<Finding> findings, ReportOptions options)
    {
        Knowledge = knowledge;
        Options = options;
        Words = ReportTexts.In(options.Language);
        Values = new ValueText(Words);
        Findings = [.. findings.Where(finding => finding.Decision is null).OrderByDescending(finding => finding.Severity)];
        Decided = [.. findings.Where(finding => finding.Decision is not null)];
        Threads = [.. knowledge.Threads.Where(thread => thread.Statements.Any(s => s.Target.Kind == TargetKind.Indicator))];
        Paths = new PagePaths(Threads.Select(thread => thread.IndicatorId), knowledge.Documents.Select(d => d.Document.Name));
        Names = new DocumentNames([.. knowledge.Documents.Select(d => d.Document)]);
        _comparer = Comparer.For(knowledge);
        _threads = Threads.ToDictionary(thread => thread.IndicatorId, StringComparer.Ordinal);
        _findingsOfIndicator = Findings.Where(f => f.IndicatorId is not null).ToLookup(f => f.IndicatorId!, StringComparer.Ordinal);
        _findingsOfDocument = Findings
            .SelectMany(finding => finding.Members.Select(m => m.Document).Distinct(StringComparer.Ordinal).Select(document => (document, finding)))
            .ToLookup(pair => pair.document, pair => pair.finding, StringComparer.Ordinal);
    }

    public Knowledge Knowledge { get; }

    public ReportOptions Options { get; }

    public ReportTexts Words { get; }

    public ValueText Values { get; }

    /// <summary>What nobody has decided on, the gravest first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What people have decided on.</summary>
    public IReadOnlyList<Finding> Decided { get; }

    /// <summary>The threads of measured indicators, by id; counts of listed things ("18 chỉ tiêu") have none.</summary>
    public IReadOnlyList<IndicatorThread> Threads { get; }

    public PagePaths Paths { get; }

    public DocumentNames Names { get; }

    public IEnumerable<Finding> FindingsOfIndicator(string id) => _findingsOfIndicator[id];

    public IEnumerable<Finding> FindingsOfDocument(string name) => _findingsOfDocument[name];

    /// <summary>The pairs of the thread's statements, the first <see cref="MostPairs"/> of them.</summary>
    public IEnumerable<Comparison> Pairs(IndicatorThread thread) => ThreadComparison.Of(thread, _comparer).Pairs.Take(MostPairs);

    /// <summary>
    /// Why the pair was not compared, in the report's language. Years and what stands in parentheses are left out, so that
    /// pairs with one reason come together; the statements themselves show them.
    /// </summary>
    public string Reason(Comparison pair) => Capital(Words.Reason(Particulars().Replace(pair.Reason, "")));

    /// <summary>The statement that a finding's member is about; null for a place that states no value of the indicator.</summary>
    public Target? TargetOf(Finding finding, Member member) =>
        Knowledge.Find(member.Document)?.Targets.FirstOrDefault(target => target.Evidence == member.Evidence && target.IndicatorId == finding.IndicatorId);

    /// <summary>The value of a finding's member as the rest of the report writes it, or as its rule does.</summary>
    public string ValueOf(Finding finding, Member member) =>
        TargetOf(finding, member) is { } target ? Values.Value(target) : member.Value;

    /// <summary>A page with its title, the way to the others, and what the report is about.</summary>
    public MarkdownPage Page(string path, Inline title)
    {
        var page = new MarkdownPage(path, ReportWriter.Mark);
        page.Heading(1, title);
        page.Paragraph(Inline.Join(" · ", Chapters().Select(c => c.Path == path ? ((Inline)c.Name).Bold : Inline.Link(c.Name, page.Url(c.Path)))));
        page.Paragraph(Inline.Join(" ", [Words.CorpusLine(Options.Corpus, Knowledge.Documents.Count, Options.Date), Words.FilterLine(Options.Filters)]).Italic);
        return page;
    }

    /// <summary>Short name of the document, leading to its page.</summary>
    public Inline DocumentLink(MarkdownPage page, string name) =>
        Inline.Link(Names[name], Paths.Document(name) is { } path ? page.Url(path) : null);

    /// <summary>Name of the indicator, leading to its thread; the id where there is no thread.</summary>
    public Inline IndicatorLink(MarkdownPage page, string id) =>
        Inline.Link(IndicatorName(id), Paths.Thread(id) is { } path ? page.Url(path) : null);

    public string IndicatorName(string id) => _threads.TryGetValue(id, out var thread) ? Capital(thread.Indicator) : id;

    /// <summary>"mục II.3.2, trang 4, dòng 101".</summary>
    public string Place(Document document, Span at) => Place(document.Name, document.Section(at.Block), document.Page(at), document.Line(at));

    public string Place(Member member) =>
        Place(member.Document, member.Section, Knowledge.Find(member.Document)?.Document.Page(member.Evidence), member.Line);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string Place(string document, string section, int? page, int line) =>
        (section.Length == 0 ? "" : $"{Words.Section(section)}, ") + Words.Line(document, page, line);

    [GeneratedRegex(@" \([^)]*\)| \d{4}(?:-\d{4})?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Particulars();

    private IEnumerable<(string Path, string Name)> Chapters()
    {
        yield return (PagePaths.Overview, Words.Overview);
        yield return (PagePaths.Findings, Words.Findings);
        yield return (PagePaths.Matrix, Words.Matrix);
        yield return (PagePaths.TasksByBody, Words.TasksByBody);
        yield return (PagePaths.TasksByDeadline, Words.TasksByDeadline);
        yield return (PagePaths.Trails, Words.Trails);
        yield return (PagePaths.References, Words.References);
        if (Options.Ledger.Count > 0)
            yield return (PagePaths.Ledger, Words.Ledger);
    }
}
