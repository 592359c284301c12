using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Html;

namespace HgKnowledge.Formats.Office;

/// <summary>
/// Reads the web page that LibreOffice makes of a spreadsheet. Pages are sheets, lines are rows; titles and notes around a table,
/// one cell in a row, become paragraphs, and letterhead and signatures tables of their own. Names of sheets stand at the end.
/// </summary>
internal static partial class SheetPages
{
    /// <summary>A row with so many filled cells is one of a table.</summary>
    private const int CellsOfTable = 3;

    /// <summary>The blocks of all sheets.</summary>
    /// <exception cref="UnreadableDocumentException">The sheets are empty.</exception>
    public static SourceText Read(byte[] page)
    {
        var html = SheetName().Replace(WithoutContents(TextDecoder.Decode(page)), "<h1><em>");
        var blocks = HtmlReader.Piece(html) is { Count: > 0 } read ? Arranged(read) : throw TextDecoder.Empty();
        return new(blocks, []);
    }

    /// <summary>LibreOffice puts a list of the sheets before them.</summary>
    private static string WithoutContents(string html) =>
        html.IndexOf("<hr>", StringComparison.Ordinal) is >= 0 and var start && html.IndexOf("<A NAME=\"table0\">", start, StringComparison.Ordinal) is > 0 and var end
            ? html.Remove(start, end - start)
            : html;

    private static List<Block> Arranged(IReadOnlyList<Block> read)
    {
        var blocks = new List<Block>(read.Count);
        var tables = 0;
        foreach (var sheet in read.Where(block => block.Cell is not null).GroupBy(block => block.Cell!.Table))
            tables = Arrange([.. sheet], tables, blocks);
        var names = read.Where(block => block.Kind == BlockKind.Heading)
            .Select((name, i) => name with { Kind = BlockKind.Furniture, HeadingLevel = 0, Page = i + 1, Lines = new((0, 1)) });
        return [.. blocks.Concat(names).Select((block, i) => block with { Index = i })];
    }

    /// <summary>Adds the rows of a sheet; returns the number of the next table.</summary>
    private static int Arrange(Block[] cells, int table, List<Block> blocks)
    {
        var filled = cells.GroupBy(block => block.Cell!.Row).ToDictionary(row => row.Key, row => row.DistinctBy(block => block.Cell!.Column).Count());
        var full = filled.Where(row => row.Value >= Math.Min(CellsOfTable, filled.Values.Max())).Select(row => row.Key).ToArray();
        int[] starts = [0, full.Min(), full.Max() + 1];
        foreach (var block in cells)
        {
            var cell = block.Cell!;
            var part = Array.FindLastIndex(starts, start => start <= cell.Row);
            var isAlone = part != 1 && filled[cell.Row] == 1;
            blocks.Add(block with
            {
                Kind = isAlone ? BlockKind.Paragraph : BlockKind.TableCell,
                Cell = isAlone ? null : cell with { Table = table + part, Row = cell.Row - starts[part] },
                Page = cell.Table + 1,
                Lines = new((0, cell.Row + 1)),
            });
        }
        return table + starts.Length;
    }

    [GeneratedRegex("<h1>[^<]{0,40}<em>", RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SheetName();
}
