using System.Text.RegularExpressions;
using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using Statement = HgKnowledge.Linking.Statement;

namespace HgKnowledge.Rules.Values;

/// <summary>The one target that was missed, named as two indicators: with its number here, in words alone there.</summary>
internal sealed partial class MissedTargetName : IRule
{
    public RuleInfo Info { get; } = new("HG129", "missed-target-name", Severity.Info,
        "Chỉ tiêu duy nhất chưa đạt được gọi bằng hai tên chỉ số khác nhau.",
        "The single missed target goes by two indicator names.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        let missed = Missed(document)
        where missed is not null
        from named in Named(document.Document, knowledge.Catalog)
        where named.Entry.Id != missed.Target.IndicatorId && !named.Span.Overlaps(Sentences.Of(missed))
        select Found(missed, named.Span, named.Entry);

    /// <summary>The first measured indicator behind "còn 1 chỉ tiêu ... gần đạt"; null if the document has none, or misses several.</summary>
    private static Statement? Missed(DocumentKnowledge document)
    {
        var statements = document.Targets.Select((target, index) => new Statement(document.Document, target, index)).ToList();
        var one = statements.Find(s => s.Target is { Kind: TargetKind.Count, Quantity: { Low: 1, Of: null } } && MissedPattern().IsMatch(Sentences.After(s)));
        return one is null ? null : statements.Find(s => s.Target.Kind == TargetKind.Indicator && s.Target.Number.Start > one.Target.Number.Start && Sentences.Same(one, s));
    }

    private static IEnumerable<(Span Span, IndicatorEntry Entry)> Named(Document document, IndicatorCatalog catalog) =>
        from block in document.Blocks
        where block.Text.Contains("chỉ tiêu", StringComparison.OrdinalIgnoreCase)
        from Match match in NamePattern().Matches(block.Text)
        let entry = Entry(match.Groups["name"].Value, catalog)
        where entry is not null
        select (new Span(block.Index, match.Index, match.Length), entry);

    /// <summary>The indicator of which most words are found.</summary>
    private static IndicatorEntry? Entry(string words, IndicatorCatalog catalog)
    {
        var text = $" {IndicatorWords.Normalise(words)} ";
        return catalog.Entries
            .Where(entry => !entry.Without.Any(phrase => text.Contains($" {phrase} ", StringComparison.Ordinal)))
            .Select(entry => (Entry: entry, Length: entry.Synonyms.Append(entry.Name).Max(wording => Found(wording, text))))
            .Where(pair => pair.Length > 0)
            .MaxBy(pair => pair.Length).Entry;
    }

    /// <summary>How many characters of the wording the text has: all or none.</summary>
    private static int Found(string wording, string text)
    {
        var parts = wording.Split(" + ").Select(part => $" {IndicatorWords.Normalise(part)} ").ToList();
        return parts.TrueForAll(part => text.Contains(part, StringComparison.Ordinal)) ? parts.Sum(part => part.Length) : 0;
    }

    private Finding Found(Statement missed, Span span, IndicatorEntry entry)
    {
        var document = missed.Document;
        var finding = Imbalance.Finding(Info, Severity.Info, [[missed]],
            $"{Imbalance.Where(missed)}: chỉ tiêu chưa đạt là “{missed.Target.Indicator}” ({Imbalance.Quoted(missed)}), "
            + $"nhưng {Wording.Place(document, span)} gọi là “{entry.Name}” ({Wording.Quoted(document, span)}).",
            $"The missed target is {missed.Target.IndicatorId} in one place and {entry.Id} in another.",
            "Xác định đúng chỉ tiêu chưa đạt và dùng một tên thống nhất.", "two-names");
        var place = new Member(document.Name, span, document.Line(span), document.Section(span.Block), document.Quote(span), "B");
        return finding with { Members = [.. finding.Members, place] };
    }

    [GeneratedRegex(@"^[^.(]{0,30}(?:gần|chưa|không) đạt", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MissedPattern();

    [GeneratedRegex(@"chỉ tiêu (?<name>[^.,;:()]{3,70}?) (?:gần|chưa|không) đạt", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamePattern();
}
