using HgKnowledge.Formats.Text;

namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>Tells rows that a page break cut in two from rows that begin on a new page, and joins their parts.</summary>
internal static class SplitRows
{
    /// <summary>Whether the first row on a page goes on with the last row of the page before.</summary>
    /// <param name="above">The table up to the page break.</param>
    /// <param name="below">The cells of the first row behind it.</param>
    public static bool IsSplit(PdfTable above, IReadOnlyList<PdfCell> below)
    {
        var last = above.Cells.Where(cell => cell.Position.Row + cell.Position.RowSpan == above.Rows).ToList();
        var pairs = below.Select(cell => (Above: last.Find(other => SameColumns(other, cell)), Below: cell)).ToList();
        return pairs.Exists(pair => pair.Above is { } cell && GoesOn(cell, pair.Below))
            || (pairs.TrueForAll(pair => pair.Above is not null)
                && ((below[0].Position.Column > 0 && last.Exists(cell => cell.Position.Column == 0)) || (below.Count < last.Count && pairs.TrueForAll(pair => IsWrapped(pair.Above!, pair.Below)))));
    }

    /// <summary>The cells of both, parts of one cell as one.</summary>
    public static IReadOnlyList<PdfCell> Joined(PdfTable above, IReadOnlyList<PdfCell> below)
    {
        var cells = above.Cells.ToList();
        foreach (var cell in below)
        {
            var at = cell.Position.Row == above.Rows - 1 ? cells.FindLastIndex(other => other.Position.Row + other.Position.RowSpan == above.Rows && SameColumns(other, cell)) : -1;
            if (at < 0)
                cells.Add(cell);
            else
                cells[at] = cells[at] with { Lines = [.. cells[at].Lines, .. cell.Lines] };
        }
        return [.. cells.OrderBy(cell => cell.Position.Row).ThenBy(cell => cell.Position.Column)];
    }

    private static bool SameColumns(PdfCell one, PdfCell other) =>
        one.Position.Column == other.Position.Column && one.Position.ColumnSpan == other.Position.ColumnSpan;

    /// <summary>Whether the last line had no room for the word behind the page break; numbers fill narrow columns and are not wrapped.</summary>
    private static bool IsWrapped(PdfCell above, PdfCell below) =>
        !ParagraphJoiner.EndsSentence(above.Lines[^1].Text) && below.Position.Column > 0 && !char.IsAsciiDigit(below.Lines[0].Text[0])
        && above.Right - above.Lines[^1].Right - above.Lines[^1].Hidden < below.Lines[0].FirstWord + above.Lines[^1].Blank;

    private static bool GoesOn(PdfCell above, PdfCell below) =>
        char.IsLower(below.Lines[0].Text[0]) && !ParagraphJoiner.EndsSentence(above.Lines[^1].Text);
}
