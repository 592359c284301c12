using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>Finds tables without lines: letterheads, signatures beside the list of recipients, and tables that show their columns by room alone.</summary>
internal static class ColumnTables
{
    private const int MostHeadingLines = 12;
    private const int MostAttempts = 6;

    /// <summary>The tables among words, and the words that stand in none.</summary>
    /// <param name="words">The words of a page outside of drawn tables.</param>
    /// <param name="blank">Width of a usual blank, in heights of the words.</param>
    /// <param name="open">The table that the page before ended with.</param>
    /// <param name="lines">Makes lines of words.</param>
    public static (IReadOnlyList<PdfTable> Tables, IReadOnlyList<PdfWord> Words) Take(IReadOnlyList<PdfWord> words, double blank, PdfTable? open, Func<IReadOnlyList<PdfWord>, IReadOnlyList<PdfLine>> lines)
    {
        WordRow[] rows = [.. LineFinder.Rows(words).Select(row => new WordRow(row, blank))];
        var tables = new List<PdfTable>();
        var rest = new List<PdfWord>();
        var first = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].WideGaps.Count == 0)
                continue;
            var region = Region(rows, i, first);
            if (region.Last < i || !IsTable(rows, region))
                continue;
            if (region.First == 0 && open is not null)
                region.Resume(open.Edges);
            rest.AddRange(rows[first..region.First].SelectMany(row => row.Words));
            tables.Add(Table(rows[region.First..(region.Last + 1)], region.Gutters, region.First == 0 ? open : null, lines));
            (first, i) = (region.Last + 1, region.Last);
        }
        rest.AddRange(rows[first..].SelectMany(row => row.Words));
        return (tables, rest);
    }

    /// <summary>The region with a row in it: what grows around the widest row may be another table below.</summary>
    private static ColumnRegion Region(WordRow[] rows, int row, int first)
    {
        var start = Widest(rows, row, rows.Length);
        var region = ColumnRegion.Around(rows, start, first);
        for (var attempt = 1; attempt < MostAttempts && region.First > row && start > row; attempt++)
        {
            start = Widest(rows, row, Math.Min(start, region.First));
            region = ColumnRegion.Around(rows, start, first);
        }
        return region;
    }

    /// <summary>Of the rows that follow closely, up to another table, the one with most columns: headings have fewer, and lines of one column between them.</summary>
    private static int Widest(WordRow[] rows, int start, int end)
    {
        var widest = start;
        for (var i = start + 1; i < end && rows[i].Middle - rows[i - 1].Middle < ColumnRegion.Farthest * rows[i].Height; i++)
            if (rows[i].WideGaps.Count > rows[widest].WideGaps.Count)
                widest = i;
        return widest;
    }

    private static bool IsTable(WordRow[] rows, ColumnRegion region)
    {
        var gutters = region.Gutters;
        if (gutters.Count == 0 || region.Last == region.First)
            return false;
        // The signs of a list stand in a column of their own.
        return gutters.Count > 1 || Enumerable.Range(region.First, region.Last - region.First + 1).Any(i => !IsListSign(rows[i].Words.TakeWhile(word => word.Right < gutters[0].Middle)));
    }

    private static bool IsListSign(IEnumerable<PdfWord> words)
    {
        var text = string.Concat(words.Select(word => word.Text));
        return text.Length == 0 || (text.Length <= 6 && (!char.IsLetterOrDigit(text[0]) || MarkerReader.Read($"{text} a") is not null));
    }

    private static PdfTable Table(IReadOnlyList<WordRow> rows, IReadOnlyList<Gutter> gutters, PdfTable? open, Func<IReadOnlyList<PdfWord>, IReadOnlyList<PdfLine>> lines)
    {
        ColumnLine[] columns = [.. rows.Select(row => ColumnLine.Of(row, gutters))];
        double[] left = [rows.Min(row => row.Left), .. gutters.Select(gutter => gutter.Right)];
        double[] right = [.. gutters.Select(gutter => gutter.Left), rows.Max(row => row.Right)];
        string[] opening = [.. rows.Take(MostHeadingLines).Select(row => string.Join(' ', row.Words.Select(word => word.Text)))];
        var numbers = ColumnRows.Number(columns, right, open is null ? 0 : opening.Zip(open.Opening).TakeWhile(pair => pair.First == pair.Second).Count());
        var wider = new ColumnHeadings(columns, numbers, left, right).Wider();
        var parts = columns.SelectMany((line, i) => line.Parts.Select(part => (Row: numbers[i], Place: numbers[i] > 0 ? (part.First, part.Last) : wider.GetValueOrDefault((part.First, part.Last), (part.First, part.Last)), part.Words)));
        var cells = parts.GroupBy(part => (part.Row, part.Place)).OrderBy(cell => cell.Key.Row).ThenBy(cell => cell.Key.Place.First).Select(cell => new PdfCell(
            new(0, cell.Key.Row, cell.Key.Place.First, ColumnSpan: cell.Key.Place.Last - cell.Key.Place.First + 1),
            left[cell.Key.Place.First], right[cell.Key.Place.Last], lines([.. cell.SelectMany(part => part.Words)])));
        return new(rows[0].Top, gutters, numbers[^1] + 1, [.. cells]) { Opening = opening };
    }
}
