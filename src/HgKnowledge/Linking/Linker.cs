using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;

namespace HgKnowledge.Linking;

/// <summary>Links what the documents say: targets to indicators and threads, references to documents.</summary>
public static class Linker
{
    /// <summary>The linked knowledge of all documents.</summary>
    public static Knowledge Link(IReadOnlyList<DocumentKnowledge> documents, IndicatorCatalog catalog)
    {
        var matcher = new IndicatorMatcher(catalog);
        var copies = Copies.Find(documents);
        var linked = documents.Where(d => !copies.ContainsKey(d.Document.Name)).AsParallel().AsOrdered().Select(d => d with { Targets = [.. d.Targets.Select(t => Named(t, matcher))] })
            .OrderBy(d => d.Document, DocumentOrder.Instance)
            .ToArray();
        return new(ReferenceLinker.Link(linked), Threads(linked), catalog) { Copies = copies };
    }

    /// <summary>The statement with its indicator: the catalog's, or one named by its own words. It needs no other document.</summary>
    public static Target Named(Target target, IndicatorMatcher matcher)
    {
        if (target.Kind == TargetKind.Indicator && matcher.Match(target) is { } entry)
            return target with { IndicatorId = entry.Id, Indicator = entry.Name, Change = entry.Growth && target.Change == Change.Increase ? Change.None : target.Change, Reasons = [.. target.Reasons, new("indicator", "catalog:" + entry.Id)] };
        var (id, name) = OpenIndicator.Of(target);
        return target with { IndicatorId = id, Indicator = name, Reasons = [.. target.Reasons, new("indicator", "label")] };
    }

    private static IndicatorThread[] Threads(IEnumerable<DocumentKnowledge> documents) =>
        [.. documents.SelectMany((d, order) => d.Targets.Select((t, i) => (Statement: new Statement(d.Document, t, i), order)))
            .Where(s => s.Statement.Target.Kind == TargetKind.Indicator)
            .GroupBy(s => s.Statement.Target.IndicatorId, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new IndicatorThread(g.Key, g.First().Statement.Target.Indicator,
                [.. g.OrderBy(s => s.Statement.Target.Period?.To ?? int.MaxValue).ThenBy(s => s.Statement.Target.Period?.From ?? int.MaxValue).ThenBy(s => s.order).ThenBy(s => s.Statement.Index).Select(s => s.Statement)]))];
}
