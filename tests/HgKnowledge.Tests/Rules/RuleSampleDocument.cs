using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;

namespace HgKnowledge.Tests.Rules;

/// <summary>One document of a sample.</summary>
internal sealed partial class RuleSampleDocument
{
    private readonly string _name;
    private readonly Dictionary<string, string> _meta;
    private readonly List<Block> _blocks = [];
    private readonly List<OutlineNode> _outline = [];
    private readonly List<Target> _targets = [];

    public RuleSampleDocument(string header) => (_name, _meta) = RuleSample.Fields(header);

    public void Add(string line)
    {
        if (line.StartsWith('#'))
            Heading(line);
        else
            AddBlock(line, BlockKind.Paragraph);
    }

    public DocumentKnowledge Build(IndicatorCatalog catalog) => new()
    {
        Document = new Document { Name = _name, Meta = Meta(), Blocks = _blocks, Outline = _outline },
        Targets = [.. _targets.Select(t => t with { Indicator = catalog.Find(t.IndicatorId)?.Name ?? t.IndicatorId })],
        References = [.. Cited("replaces", Relation.Replaces), .. Cited("implements", Relation.Implements)],
    };

    private IEnumerable<Reference> Cited(string key, Relation relation) =>
        _meta.TryGetValue(key, out var name) ? [new() { Evidence = new Span(0, 0, 1), Type = "Nghị quyết", Relation = relation, Target = name }] : [];

    private DocumentMeta Meta() => new()
    {
        Type = _meta.GetValueOrDefault("type"),
        Symbol = _meta.GetValueOrDefault("symbol"),
        Province = _meta.GetValueOrDefault("province"),
        Issuer = _meta.GetValueOrDefault("issuer"),
        Date = _meta.TryGetValue("date", out var date) ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null,
        Year = _meta.TryGetValue("year", out var year) ? int.Parse(year, CultureInfo.InvariantCulture) : null,
        Term = _meta.TryGetValue("term", out var term) ? RuleSampleStatement.Years(term) : null,
        Period = _meta.TryGetValue("period", out var period) ? RuleSampleStatement.Years(period) : null,
    };

    private void Heading(string line)
    {
        var depth = line.TakeWhile(c => c == '#').Count();
        var text = line[depth..].Trim();
        var marker = MarkerPattern().Match(text).Value;
        var parent = _outline.FindLast(n => n.Depth < depth);
        _outline.Add(new()
        {
            Index = _outline.Count,
            Parent = parent?.Index ?? -1,
            Marker = marker,
            Title = text[marker.Length..].Trim(),
            Depth = depth,
            Kind = depth == 1 ? OutlineKind.Part : OutlineKind.Section,
            Block = _blocks.Count,
            Path = $"{parent?.Path}{marker}".TrimEnd('.'),
        });
        AddBlock(text, BlockKind.Heading);
    }

    private void AddBlock(string line, BlockKind kind)
    {
        var text = new StringBuilder();
        var position = 0;
        foreach (Match bracket in Bracket().Matches(line))
        {
            text.Append(line, position, bracket.Index - position);
            var number = bracket.Groups["number"].Value;
            _targets.Add(RuleSampleStatement.Read(number, bracket.Groups["words"].Value, new Span(_blocks.Count, text.Length, number.Length)));
            text.Append(number);
            position = bracket.Index + bracket.Length;
        }
        text.Append(line, position, line.Length - position);
        _blocks.Add(new()
        {
            Index = _blocks.Count,
            Kind = kind,
            Text = text.ToString(),
            Lines = new LineMap((0, _blocks.Count + 1)),
            Node = _outline.Count - 1,
        });
    }

    [GeneratedRegex(@"\[(?<number>[^|\]]+)\|(?<words>[^\]]*)\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(\d+(\.\d+)*\.?|[IVX]+\.|\(\d+\)|[a-z]\))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MarkerPattern();
}
