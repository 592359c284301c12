namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>Takes the words that stand in drawn cells off a page.</summary>
internal static class RuledTables
{
    /// <summary>Room between the line of a cell and its text is narrower.</summary>
    private const double WidestPadding = 6;

    /// <summary>How far the lines of two parts of a table may stand apart.</summary>
    private const double SameEdge = 1.5;

    /// <summary>The tables of a page, and the words that stand in none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">Makes lines of words.</param>
    public static (IReadOnlyList<PdfTable> Tables, IReadOnlyList<PdfWord> Words) Take(PdfPage page, Func<IReadOnlyList<PdfWord>, IReadOnlyList<PdfLine>> lines)
    {
        if (page.Rules.Count == 0)
            return ([], page.Words);
        var tables = new List<PdfTable>();
        IEnumerable<PdfWord> rest = page.Words;
        foreach (var lattice in Lattice.Of(page))
        {
            var places = rest.ToLookup(word => lattice.CellAt((word.Left + word.Right) / 2, word.Middle));
            if (places.Count(place => place.Key >= 0) < 2)
                continue;
            rest = places[-1];
            tables.Add(Table(lattice, [.. places.Where(place => place.Key >= 0).OrderBy(place => place.Key)], lines));
        }
        return (tables, [.. rest]);
    }

    private static PdfTable Table(Lattice lattice, IReadOnlyList<IGrouping<int, PdfWord>> places, Func<IReadOnlyList<PdfWord>, IReadOnlyList<PdfLine>> lines)
    {
        var padding = places.Min(place => place.Min(word => Padding(lattice, place.Key, word)));
        var cells = places.Select(place =>
        {
            var (left, right) = Sides(lattice, place.Key);
            return new PdfCell(lattice.Cells[place.Key], left + padding, right - padding, lines([.. place]));
        });
        return new(lattice.Top, [.. lattice.Edges.Select(edge => new Gutter(edge - SameEdge, edge + SameEdge))], lattice.Rows, [.. cells]);
    }

    private static double Padding(Lattice lattice, int cell, PdfWord word)
    {
        var (left, right) = Sides(lattice, cell);
        return Math.Clamp(Math.Min(word.Left - left, right - word.Right), 0, WidestPadding);
    }

    private static (double Left, double Right) Sides(Lattice lattice, int cell) =>
        (lattice.Edges[lattice.Cells[cell].Column], lattice.Edges[lattice.Cells[cell].Column + lattice.Cells[cell].ColumnSpan]);
}
