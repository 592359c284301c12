using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Linking;

namespace HgKnowledge.Tests.Rules;

/// <summary>Knowledge from a sample text, so that value rules are tested on statements and need no extractor.</summary>
/// <remarks>
/// Lines of a sample:
///   indicator ID; key=value ...      a catalog entry: name, unit, direction, tolerance, parts, within, growth
///   === FILE; key=value ...          a document: type, symbol, date, year, term, period, province, replaces, implements
///   # II. Title                      a heading; more # go deeper
///   any text [NUMBER | ID WORDS]     a block; each bracket is a statement (see RuleSampleStatement)
///   >>> SEVERITY VERDICT             a finding that is expected
/// Empty lines and lines that begin with // mean nothing.
/// </remarks>
internal sealed class RuleSample
{
    private readonly List<IndicatorEntry> _entries = [];
    private readonly List<RuleSampleDocument> _documents = [];

    /// <summary>What the sample expects, one "severity verdict" a finding, in any order.</summary>
    public List<string> Expected { get; } = [];

    public Knowledge Knowledge { get; }

    public RuleSample(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Read(line);
        var catalog = new IndicatorCatalog(_entries);
        Knowledge = Link([.. _documents.Select(d => d.Build(catalog))], catalog);
    }

    public static RuleSample Load(string path) => new(File.ReadAllText(path));

    /// <summary>Threads by indicator id, as linking makes them.</summary>
    public static Knowledge Link(IReadOnlyList<DocumentKnowledge> documents, IndicatorCatalog catalog)
    {
        var threads =
            from document in documents
            from pair in document.Targets.Select((target, index) => new Statement(document.Document, target, index))
            group pair by pair.Target.IndicatorId into thread
            select new IndicatorThread(thread.Key, catalog.Find(thread.Key)?.Name ?? thread.Key, [.. thread]);
        return new(documents, [.. threads], catalog);
    }

    private void Read(string line)
    {
        if (line.StartsWith("//", StringComparison.Ordinal))
            return;
        if (line.StartsWith(">>>", StringComparison.Ordinal))
            Expected.Add(line[3..].Trim());
        else if (line.StartsWith("indicator ", StringComparison.Ordinal))
            _entries.Add(Entry(line["indicator ".Length..]));
        else if (line.StartsWith("===", StringComparison.Ordinal))
            _documents.Add(new(line[3..].Trim()));
        else
            _documents[^1].Add(line);
    }

    private static IndicatorEntry Entry(string line)
    {
        var (id, values) = Fields(line);
        return new()
        {
            Id = id,
            Name = values.GetValueOrDefault("name", id),
            Unit = values.GetValueOrDefault("unit", ""),
            Direction = Enum.Parse<Direction>(values.GetValueOrDefault("direction", "None"), ignoreCase: true),
            Parts = values.GetValueOrDefault("parts", "").Split(',', StringSplitOptions.RemoveEmptyEntries),
            Synonyms = values.GetValueOrDefault("synonyms", "").Split(',', StringSplitOptions.RemoveEmptyEntries),
            Within = values.GetValueOrDefault("within", ""),
            Growth = values.ContainsKey("growth"),
        };
    }

    /// <summary>"head; key=value; flag" as head and values.</summary>
    internal static (string Head, Dictionary<string, string> Values) Fields(string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return (parts[0], parts.Skip(1).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p.Length > 1 ? p[1] : ""));
    }
}
