using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>Finds tables without lines: letterheads, signatures beside the list of recipients, and tables that show their columns by room alone.</summary>
internal static class ColumnTables
{
    /// <summary>The tables among words, and the words that stand in none.</summary>
    /// <param name="words">The words of a page outside of drawn tables.</param>
    /// <param name="blank">Width of a usual blank, in heights of the words.</param>
    /// <param name="lines">Makes lines of words.</param>
    public static (IReadOnlyList<PdfTable> Tables, IReadOnlyList<PdfWord> Words) Take(IReadOnlyList<PdfWord> words, double blank, Func<IReadOnlyList<PdfWord>, IReadOnlyList<PdfLine>> lines)
    {
        WordRow[] rows = [.. LineFinder.Rows(words).Select(row => new WordRow(row, blank))];
        var tables = new List<PdfTable>();
        var rest = new List<PdfWord>();
        var first = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].WideGaps.Count == 0)
                continue;
            var region = ColumnRegion.Around(rows, Widest(rows, i, isBroken: true), first);
            if (region.First > i)
                region = ColumnRegion.Around(rows, Widest(rows, i, isBroken: false), first);
            if (region.Last < i || !IsTable(rows, region))
                continue;
            rest.AddRange(rows[first..region.First].SelectMany(row => row.Words));
            tables.Add(Table(rows[region.First..(region.Last + 1)], region.Gutters, lines));
            (first, i) = (region.Last + 1, region.Last);
        }
        rest.AddRange(rows[first..].SelectMany(row => row.Words));
        return (tables, rest);
    }

    /// <summary>Of the rows that follow with columns, the one with most: headings have fewer, and lines of one column between them.</summary>
    private static int Widest(WordRow[] rows, int start, bool isBroken)
    {
        var widest = start;
        for (var i = start + 1; i < rows.Length && (isBroken ? rows[i].Top - rows[i - 1].Top < ColumnRegion.Farthest * rows[i].Height : rows[i].WideGaps.Count > 0); i++)
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

    private static PdfTable Table(IReadOnlyList<WordRow> rows, IReadOnlyList<Gutter> gutters, Func<IReadOnlyList<PdfWord>, IReadOnlyList<PdfLine>> lines)
    {
        ColumnLine[] columns = [.. rows.Select(row => ColumnLine.Of(row, gutters))];
        var numbers = ColumnRows.Number(columns);
        var parts = columns.SelectMany((line, i) => line.Parts.Select(part => (Row: numbers[i], part.First, part.Last, part.Words)));
        var cells = parts.GroupBy(part => (part.Row, part.First, part.Last)).OrderBy(cell => cell.Key.Row).ThenBy(cell => cell.Key.First).Select(cell => new PdfCell(
            new(0, cell.Key.Row, cell.Key.First, ColumnSpan: cell.Key.Last - cell.Key.First + 1),
            cell.Key.First == 0 ? rows.Min(row => row.Left) : gutters[cell.Key.First - 1].Right,
            cell.Key.Last == gutters.Count ? rows.Max(row => row.Right) : gutters[cell.Key.Last].Left,
            lines([.. cell.SelectMany(part => part.Words)])));
        return new(rows[0].Top, gutters, numbers[^1] + 1, [.. cells]);
    }
}
