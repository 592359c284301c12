using System.Text;

namespace HgKnowledge.Tests.Formats.Word;

/// <summary>A table of a Word file, written row by row.</summary>
internal sealed class TableBuilder
{
    private readonly StringBuilder _rows = new();

    /// <summary>A row of plain cells.</summary>
    public TableBuilder Row(params string[] cells) => Raw($"<w:tr>{Cells(cells)}</w:tr>");

    /// <summary>A row that a tracked change puts in ("ins") or takes out ("del").</summary>
    public TableBuilder ChangedRow(string change, params string[] cells) =>
        Raw($"""<w:tr><w:trPr><w:{change} w:id="1" w:author="x"/></w:trPr>{Cells(cells)}</w:tr>""");

    /// <summary>Markup of rows.</summary>
    public TableBuilder Raw(string markup)
    {
        _rows.Append(markup);
        return this;
    }

    /// <summary>A cell with properties.</summary>
    public static string Cell(string properties, string text) => $"<w:tc><w:tcPr>{properties}</w:tcPr>{WordPackage.Paragraph(text)}</w:tc>";

    public override string ToString() => $"<w:tbl>{_rows}</w:tbl>";

    private static string Cells(IEnumerable<string> cells) => string.Concat(cells.Select(text => Cell("", text)));
}
