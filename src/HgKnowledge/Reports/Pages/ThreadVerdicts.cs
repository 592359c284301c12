using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Reports.Texts;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Pages;

/// <summary>One row of the matrix: a thread, and what is said of each document in it.</summary>
internal sealed class ThreadVerdicts
{
    private readonly Report _report;
    private readonly Dictionary<(string Document, int Index), int> _numbers = [];
    private readonly Dictionary<(string Document, int Index), Comparison> _gravest = [];

    public ThreadVerdicts(Report report, IndicatorThread thread)
    {
        _report = report;
        Thread = thread;
        Documents = [.. thread.Statements.Select(statement => statement.Document.Name).Distinct(StringComparer.Ordinal)];
        for (var i = 0; i < thread.Statements.Count; i++)
            _numbers[Key(thread.Statements[i])] = i + 1;
        foreach (var pair in report.Pairs(thread).Where(pair => pair.Comparable))
        {
            Note(pair.Earlier, pair);
            Note(pair.Later, pair);
        }
    }

    public IndicatorThread Thread { get; }

    /// <summary>Names of the documents that state the indicator, in order of their first statement.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>The statement's number in the thread, from 1.</summary>
    public int Number(Statement statement) => _numbers[Key(statement)];

    /// <summary>The document's statements, the most telling first: those that differ, then targets, then results.</summary>
    public IReadOnlyList<Statement> Telling(string document) =>
        [.. Of(document).OrderByDescending(Weight).ThenBy(statement => statement.Target.Status).ThenBy(Number)];

    /// <summary>
    /// Mark and word of the gravest finding the document takes part in, else of its gravest comparison; empty where nothing
    /// was compared.
    /// </summary>
    public string Verdict(string document) =>
        Told(document) is { Word.Length: > 0 } told ? $"{ReportTexts.Mark(told.Severity)} {_report.Words.VerdictName(told.Word)}" : "";

    /// <summary>The same as severity and word of the verdict.</summary>
    public (Severity Severity, string Word) Told(string document)
    {
        foreach (var finding in _report.FindingsOfIndicator(Thread.IndicatorId))
            if (_report.Words.VerdictName(finding.Verdict).Length > 0 && finding.Members.Any(member => member.Document == document))
                return (finding.Severity, finding.Verdict);
        var gravest = Of(document).Select(statement => _gravest.GetValueOrDefault(Key(statement))).OfType<Comparison>().MaxBy(Rank);
        return gravest is null ? (Severity.None, "") : (gravest.Severity, gravest.Verdict!.Value.Word());
    }

    /// <summary>How grave the gravest verdict on any document is.</summary>
    public Severity Gravest => Documents.Max(document => Told(document).Severity);

    private IEnumerable<Statement> Of(string document) => Thread.Statements.Where(statement => statement.Document.Name == document);

    private void Note(Statement statement, Comparison pair)
    {
        if (!_gravest.TryGetValue(Key(statement), out var known) || Rank(pair) > Rank(known))
            _gravest[Key(statement)] = pair;
    }

    private Severity Weight(Statement statement) => _gravest.GetValueOrDefault(Key(statement))?.Severity ?? Severity.None;

    // By severity, and among equally grave pairs by verdict.
    private static int Rank(Comparison pair) => ((int)pair.Severity * 100) + (int)pair.Verdict!.Value;

    private static (string Document, int Index) Key(Statement statement) => (statement.Document.Name, statement.Index);
}
