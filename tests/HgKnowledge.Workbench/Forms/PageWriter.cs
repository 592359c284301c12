using System.Net;
using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats;

namespace HgKnowledge.Workbench.Forms;

/// <summary>Writes the blocks of a document as a plain web page, from which other programs make its PDF, Word and Markdown forms.</summary>
internal static class PageWriter
{
    /// <summary>Writes the page.</summary>
    public static int Write(string file, string page)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><style>body, td { font-family: 'Liberation Serif'; font-size: 14pt } p { text-align: justify }</style></head><body>\n");
        var blocks = DocumentFormats.For(file)!.Read(File.ReadAllBytes(file)).Blocks;
        for (var i = 0; i < blocks.Count;)
        {
            var table = blocks[i].Cell?.Table;
            var cells = blocks.Skip(i).TakeWhile(block => block.Cell is { } cell && cell.Table == table).ToList();
            html.Append(cells.Count > 0 ? Table(cells) : $"<p>{Text(blocks[i])}</p>\n");
            i += Math.Max(cells.Count, 1);
        }
        File.WriteAllText(page, html.Append("</body></html>\n").ToString());
        return 0;
    }

    private static string Table(List<Block> cells)
    {
        var covered = new HashSet<(int Row, int Column)>();
        var rows = cells.GroupBy(block => block.Cell!.Row).Select(row => $"<tr>{string.Concat(row.GroupBy(block => block.Cell!.Column).Select(cell => Cell([.. cell], covered)))}</tr>\n");
        return $"<table border=\"1\"><tbody>\n{string.Concat(rows)}</tbody></table>\n";
    }

    /// <summary>The cell, behind empty ones where the row has a gap that no cell above covers.</summary>
    private static string Cell(Block[] blocks, HashSet<(int Row, int Column)> covered)
    {
        var at = blocks[0].Cell!;
        var gaps = Enumerable.Range(0, at.Column).Count(column => covered.Add((at.Row, column)));
        for (var row = at.Row; row < at.Row + at.RowSpan; row++)
            for (var column = at.Column; column < at.Column + at.ColumnSpan; column++)
                covered.Add((row, column));
        return $"{string.Concat(Enumerable.Repeat("<td></td>", gaps))}<td rowspan=\"{at.RowSpan}\" colspan=\"{at.ColumnSpan}\">{string.Join("<br>", blocks.Select(Text))}</td>";
    }

    /// <summary>The text, with all its blanks: those of damaged text say where letters were lost.</summary>
    private static string Text(Block block)
    {
        var text = WebUtility.HtmlEncode(block.Text).Replace("  ", " &nbsp;", StringComparison.Ordinal);
        return block.Bold ? $"<b>{text}</b>" : text;
    }
}
