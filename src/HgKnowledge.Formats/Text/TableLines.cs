using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Text;

/// <summary>Finds the tables of a text file: drawn with signs, with columns under dashes, or parted by tabs.</summary>
internal static class TableLines
{
    /// <summary>The lines without markup; those of a table as one line for each paragraph of a cell.</summary>
    public static IEnumerable<TextLine> Of(string[] raw)
    {
        var table = 0;
        for (var i = 0; i < raw.Length;)
            if (Read(raw, i) is { } read)
            {
                foreach (var cell in read.Cells)
                    yield return cell with { Cell = cell.Cell! with { Table = table } };
                (i, table) = (read.End, table + 1);
            }
            else
                yield return LightMarkup.Clean(i + 1, raw[i++]);
    }

    private static (IEnumerable<TextLine> Cells, int End)? Read(string[] raw, int start) =>
        (GridTable.Read(raw, start) ?? DashTable.Read(raw, start)) is { } drawn
            ? (drawn.Blocks.Select(Line), drawn.End)
            : TabTable.Read(raw, start);

    private static TextLine Line(Block cell) => new(cell.Lines.First, cell.Text, 0, cell.Bold) { Cell = cell.Cell, Lines = cell.Lines };
}
