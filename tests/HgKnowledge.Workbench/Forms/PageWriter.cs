using System.Net;
using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats;

namespace HgKnowledge.Workbench.Forms;

/// <summary>Writes the blocks of a document as a plain web page, from which LibreOffice and pandoc make other forms.</summary>
public static class PageWriter
{
    /// <summary>Writes the page.</summary>
    public static int Write(string file, string page)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><style>body, td { font-family: 'Liberation Serif'; font-size: 14pt } p { text-align: justify }</style></head><body>\n");
        var table = -1;
        foreach (var block in DocumentFormats.For(file)!.Read(File.ReadAllBytes(file)).Blocks)
        {
            if (block.Cell?.Table != (table < 0 ? null : table))
            {
                html.Append(table < 0 ? "" : "</table>\n").Append(block.Cell is null ? "" : "<table border=\"1\">");
                table = block.Cell?.Table ?? -1;
                _row = _column = -1;
            }
            html.Append(block.Cell is { } cell ? Cell(cell, block) : $"<p>{Text(block)}</p>\n");
        }
        File.WriteAllText(page, html.Append(table < 0 ? "" : "</table>").Append("</body></html>\n").ToString());
        return 0;
    }

    private static int _row = -1;
    private static int _column = -1;

    private static string Cell(CellPosition cell, Block block)
    {
        var open = cell.Row != _row ? "\n<tr>" : "";
        var fill = cell.Row != _row ? cell.Column : Math.Max(0, cell.Column - _column);
        var again = cell.Row == _row && cell.Column < _column;
        (_row, _column) = (cell.Row, cell.Column + cell.ColumnSpan);
        return again
            ? $"<br>{Text(block)}"
            : $"{open}{string.Concat(Enumerable.Repeat("<td></td>", fill))}<td rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\">{Text(block)}";
    }

    private static string Text(Block block)
    {
        var text = WebUtility.HtmlEncode(block.Text);
        return block.Bold ? $"<b>{text}</b>" : text;
    }
}
