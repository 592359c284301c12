namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Finds what is printed on every page and belongs to none: page numbers, running heads and feet. A sentence that a document
/// repeats stands at the edge of some pages too, but more often within them.
/// </summary>
internal static class RunningHeads
{
    /// <summary>How many lines at the top and at the bottom of a page may be furniture.</summary>
    private const int Margin = 2;

    private const int FewestPages = 3;

    /// <summary>The lines of each page, furniture marked as such.</summary>
    public static IEnumerable<IReadOnlyList<PdfLine>> Mark(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var margins = pages.Select(Margins).ToList();
        var heads = margins.SelectMany(lines => lines.Select(line => Shape(line.Text)).Distinct(StringComparer.Ordinal))
            .CountBy(shape => shape, StringComparer.Ordinal)
            .Where(shape => shape.Value >= Math.Max(FewestPages, pages.Count / 3))
            .ToDictionary(shape => shape.Key, shape => shape.Value, StringComparer.Ordinal);
        foreach (var (shape, count) in pages.SelectMany((page, i) => page.Except(margins[i])).Select(line => Shape(line.Text)).Where(heads.ContainsKey).CountBy(shape => shape, StringComparer.Ordinal).ToList())
            if (count > heads[shape])
                heads.Remove(shape);
        return pages.Select((page, i) => (IReadOnlyList<PdfLine>)[.. page.Select(line => line with { Furniture = margins[i].Contains(line) && (IsPageNumber(line.Text) || heads.ContainsKey(Shape(line.Text))) })]);
    }

    private static List<PdfLine> Margins(IReadOnlyList<PdfLine> page)
    {
        var lines = page.ToList();
        return lines.Count <= 2 * Margin ? lines : [.. lines[..Margin], .. lines[^Margin..]];
    }

    /// <summary>The text with every number alike, for "Trang 3" is the same head as "Trang 4".</summary>
    private static string Shape(string text) => string.Concat(text.Where(c => !char.IsAsciiDigit(c)));

    /// <summary>"12", "- 12 -", "Trang 12", "12/30".</summary>
    private static bool IsPageNumber(string text)
    {
        var bare = text.StartsWith("Trang", StringComparison.OrdinalIgnoreCase) ? text[5..] : text;
        return bare.Length <= 10 && bare.Any(char.IsAsciiDigit) && bare.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '–' or '/' or '|');
    }
}
