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
        var linked = documents.Where(d => !copies.ContainsKey(d.Document.Name)).AsParallel().AsOrdered().Select(d => d with { Targets = [.. d.Targets.Select(t => Named(t, matcher, Places.Territory(d.Document.Meta) == Places.Country))] })
            .OrderBy(d => d.Document, DocumentOrder.Instance)
            .ToArray();
        return new(ReferenceLinker.Link(linked), Threads(linked, catalog), catalog) { Copies = copies };
    }

    /// <summary>The statement with its indicator: the catalog's, or one named by its own words. It needs no other document.</summary>
    /// <param name="target">The statement.</param>
    /// <param name="matcher">The catalog's matcher.</param>
    /// <param name="national">Whether the document speaks for the country: what the catalog names by a province's product (GRDP) is there the country's (GDP).</param>
    public static Target Named(Target target, IndicatorMatcher matcher, bool national = false)
    {
        if (target.Kind == TargetKind.Indicator && matcher.Match(target) is { } entry)
            return target with { IndicatorId = entry.Id, Indicator = national ? entry.Name.Replace("GRDP", "GDP", StringComparison.Ordinal) : entry.Name, Change = entry.Growth && target.Change == Change.Increase ? Change.None : target.Change, Reasons = [.. target.Reasons, new("indicator", "catalog:" + entry.Id)] };
        var (id, name) = OpenIndicator.Of(target);
        // As in the catalog: a name that says growth needs no second word for it.
        var change = target.Change == Change.Increase && name.StartsWith("tốc độ tăng", StringComparison.Ordinal) ? Change.None : target.Change;
        return target with { IndicatorId = id, Indicator = name, Change = change, Reasons = [.. target.Reasons, new("indicator", "label")] };
    }

    private static IndicatorThread[] Threads(IEnumerable<DocumentKnowledge> documents, IndicatorCatalog catalog) =>
        [.. documents.SelectMany((d, order) => d.Targets.Select((t, i) => (Statement: new Statement(d.Document, t, i), order)))
            .Where(s => s.Statement.Target.Kind == TargetKind.Indicator)
            .GroupBy(s => s.Statement.Target.IndicatorId, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new IndicatorThread(g.Key, catalog.Find(g.Key)?.Name ?? g.First().Statement.Target.Indicator,
                [.. g.OrderBy(s => s.Statement.Target.Period?.To ?? int.MaxValue).ThenBy(s => s.Statement.Target.Period?.From ?? int.MaxValue).ThenBy(s => s.order).ThenBy(s => s.Statement.Index).Select(s => s.Statement)]))];
}
