using System.Globalization;
using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Tests.Rules;

/// <summary>Documents from a sample text, read by the real extractor, and the findings it states.</summary>
/// <remarks>"=== FILE; type=...; date=...; province=..." begins a document, ">>> SEVERITY VERDICT" is a finding, "//" a comment.</remarks>
internal sealed class CitationSample
{
    private readonly List<(string Name, DocumentMeta Meta, List<string> Lines)> _documents = [];

    public CitationSample(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Read(line);
        Knowledge = new(ReferenceLinker.Link([.. _documents.Select(d => Build(d.Name, d.Meta, d.Lines))]), [], new IndicatorCatalog([]));
    }

    public Knowledge Knowledge { get; }

    public List<string> Expected { get; } = [];

    private void Read(string line)
    {
        if (line.StartsWith("===", StringComparison.Ordinal))
            _documents.Add(Header(line[3..].Split(';', StringSplitOptions.TrimEntries)));
        else if (line.StartsWith(">>>", StringComparison.Ordinal))
            Expected.Add(line[3..].Trim());
        else if (!line.StartsWith("//", StringComparison.Ordinal))
            _documents[^1].Lines.Add(line);
    }

    private static (string, DocumentMeta, List<string>) Header(string[] parts)
    {
        var values = parts.Skip(1).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        return (parts[0], new()
        {
            Type = values.GetValueOrDefault("type"),
            Symbol = values.GetValueOrDefault("symbol"),
            Title = values.GetValueOrDefault("title"),
            Province = values.GetValueOrDefault("province"),
            Date = values.TryGetValue("date", out var date) ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null,
        }, []);
    }

    private static DocumentKnowledge Build(string name, DocumentMeta meta, List<string> lines)
    {
        var blocks = lines.Select((text, i) => new Block { Index = i, Kind = BlockKind.Paragraph, Text = text, Lines = new((0, i + 1)) });
        var document = new Document { Name = name, Meta = meta, Blocks = [.. blocks], Outline = [] };
        return new() { Document = document, References = new ReferenceExtractor().Extract(document) };
    }
}
