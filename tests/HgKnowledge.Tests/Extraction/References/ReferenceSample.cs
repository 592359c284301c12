using HgKnowledge.Documents;
using HgKnowledge.Extraction.References;

namespace HgKnowledge.Tests.Extraction.References;

/// <summary>A sample text with the citations it states.</summary>
/// <remarks>
/// "= TYPE" names the document's own type; a line that begins with "> " is a citation expected in the line above it:
/// quote | type | symbol or number | date | issuer | form relation. Every other line is a block.
/// </remarks>
internal sealed class ReferenceSample
{
    private ReferenceSample(Document document, IReadOnlyList<string> expected) => (Document, Expected) = (document, expected);

    public Document Document { get; }

    public IReadOnlyList<string> Expected { get; }

    public static ReferenceSample Load(string path)
    {
        var blocks = new List<Block>();
        var expected = new List<string>();
        var meta = new DocumentMeta();
        foreach (var line in File.ReadAllLines(path))
            if (line.StartsWith("= ", StringComparison.Ordinal))
                meta = meta with { Type = line[2..] };
            else if (line.StartsWith("> ", StringComparison.Ordinal))
                expected.Add($"{blocks.Count}: {line[2..]}");
            else
                blocks.Add(new() { Index = blocks.Count, Kind = BlockKind.Paragraph, Text = line, Lines = new((0, blocks.Count + 1)) });
        return new(new() { Name = "a.txt", Meta = meta, Blocks = blocks, Outline = [] }, expected);
    }

    /// <summary>The citations that are found, as the sample writes them.</summary>
    public IReadOnlyList<string> Found()
    {
        var found = new ReferenceExtractor().Extract(Document);
        return [.. found.Select(r => $"{Document.Line(r.Evidence)}: {Written(found, r)}")];
    }

    private string Written(IReadOnlyList<Reference> all, Reference reference)
    {
        var date = reference.Date?.ToString("yyyy-MM-dd") ?? "";
        var antecedent = reference.Self ? " self" : reference.Antecedent < 0 ? "" : $" = {Document.Quote(all[reference.Antecedent].Evidence)}";
        var anomalies = reference.Anomalies.Count == 0 ? "" : $" ! {string.Join(" ", reference.Anomalies)}";
        return $"{Document.Quote(reference.Evidence)} | {reference.Type} | {reference.Symbol ?? reference.Number} | {date} | {reference.Issuer} | {reference.Form} {reference.Relation}{antecedent}{anomalies}";
    }
}
