namespace HgKnowledge.Formats.Pdf;

/// <summary>Looks for drawn lines on the pages that may have tables. Drawing a page takes longer than reading its words.</summary>
internal static class PageDrawings
{
    /// <summary>Pages drawn at once: so much is kept on disk.</summary>
    private const int MostPages = 16;

    /// <summary>Distance between words, in heights of their box, that cells have and wrapped lines seldom.</summary>
    private const double CellGap = 0.6;

    /// <summary>The pages, those that may have tables with their lines.</summary>
    /// <param name="file">Their file.</param>
    /// <param name="pages">Pages that follow one another.</param>
    /// <param name="number">The first one's number, 1-based.</param>
    public static IReadOnlyList<PdfPage> Draw(PdfFile file, IReadOnlyList<PdfPage> pages, int number)
    {
        var drawn = pages.ToArray();
        var open = pages.Select(MayHaveTable).ToArray();
        for (var first = 0; first < drawn.Length; first++)
        {
            if (!IsNearTable(open, first))
                continue;
            var last = first;
            while (last + 1 < drawn.Length && last - first + 1 < MostPages && IsNearTable(open, last + 1) && IsAlike(pages[first], pages[last + 1]))
                last++;
            var rules = file.Rules(number + first, number + last);
            for (var i = 0; i < rules.Count && first + i <= last; i++)
                drawn[first + i] = drawn[first + i] with { Rules = rules[i] };
            first = last;
        }
        return drawn;
    }

    /// <summary>A drawing of several pages leaves out what lies outside of the first one's size.</summary>
    private static bool IsAlike(PdfPage one, PdfPage other) => Math.Abs(one.Width - other.Width) < 1 && Math.Abs(one.Height - other.Height) < 1;

    /// <summary>A table may go on where nothing on the page tells.</summary>
    private static bool IsNearTable(bool[] open, int page) =>
        open[page] || (page > 0 && open[page - 1]) || (page + 1 < open.Length && open[page + 1]);

    private static bool MayHaveTable(PdfPage page) =>
        LineFinder.Rows(page.Words).Any(row => row.Zip(row.Skip(1)).Any(pair => pair.Second.Left - pair.First.Right > CellGap * pair.First.Height));
}
