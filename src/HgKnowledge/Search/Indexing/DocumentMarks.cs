using HgKnowledge.Documents;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Search.Indexing;

/// <summary>The marks of a document, which all of its passages have.</summary>
internal static class DocumentMarks
{
    /// <summary>Mark and the name to show for it.</summary>
    public static IEnumerable<(string Mark, string Name)> Of(Document document)
    {
        var meta = document.Meta;
        if (meta.Type is { } type)
            yield return (Mark.Type + Mark.Slug(type), type);
        if (meta.Issuer is { } issuer)
            yield return (Mark.Issuer + Mark.Slug(BodyNames.Canonical(issuer)), issuer);
        foreach (var year in Years(meta))
            yield return ($"{Mark.Year}{year}", $"{year}");
        if (meta.Term is { } term)
            yield return ($"{Mark.Term}{term.From}-{term.To}", term.ToString());
        yield return (Mark.Document + Mark.Slug(document.Name), document.Name);
    }

    /// <summary>The year it was written in and, of a yearly plan or report, the year it is for: both are called its year.</summary>
    private static IEnumerable<int> Years(DocumentMeta meta)
    {
        var written = meta.Year ?? SymbolYear(meta.Symbol) ?? meta.Term?.From ?? meta.Period?.From;
        var planned = meta.Period is { } period && period.From == period.To && Math.Abs(period.From - (written ?? period.From)) <= 1 ? period.From : written;
        return new[] { written, planned }.OfType<int>().Distinct();
    }

    /// <summary>"256/2004/QĐ-UB" is of 2004.</summary>
    private static int? SymbolYear(string? symbol) =>
        symbol?.Split('/').Where(part => part is ['1' or '2', _, _, _]).Select(part => int.TryParse(part, out var year) ? year : (int?)null).FirstOrDefault();

    /// <summary>The marks by which the document itself is found: its symbol, and its type with its number.</summary>
    public static IEnumerable<string> Own(DocumentMeta meta)
    {
        if (meta.Symbol is not { } symbol)
            yield break;
        var key = Mark.Slug(symbol);
        yield return Mark.Own + key;
        if (meta.Type is { } type)
            yield return $"{Mark.Own}{Mark.Slug(type)}-{key.Split('-')[0]}";
    }

    /// <summary>The block that shows which document it is: the first one of its title, else the one with its symbol, else the first.</summary>
    public static int TitleBlock(Document document)
    {
        var title = document.Meta.Title ?? "";
        var symbol = document.Meta.Symbol ?? "\n";
        var (byTitle, bySymbol) = (-1, -1);
        for (var i = 0; i < document.Blocks.Count && i < 80 && byTitle < 0; i++)
            if (document.Blocks[i] is { Kind: not BlockKind.Furniture } block)
            {
                if (block.Text.Length >= 12 && title.Contains(block.Text.Trim(), StringComparison.OrdinalIgnoreCase))
                    byTitle = i;
                if (bySymbol < 0 && block.Text.Contains(symbol, StringComparison.OrdinalIgnoreCase))
                    bySymbol = i;
            }
        return byTitle >= 0 ? byTitle : Math.Max(bySymbol, 0);
    }
}
