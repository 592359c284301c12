using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HgKnowledge.Reports.Sheets;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;
using Sheet = HgKnowledge.Reports.Sheets.Sheet;

namespace HgKnowledge.Formats.Excel;

/// <summary>Writes one table as a worksheet, row by row.</summary>
internal sealed class WorksheetRows(Sheet sheet, bool selected)
{
    // More than Excel takes in a cell.
    private const int LongestText = 32_767;
    private const int MostColumnsOnPage = 8;
    private const int WidestPage = 360;
    private const uint SmallPrint = 60;
    private const uint A3 = 8;
    private const uint A4 = 9;
    private const double LineHeight = 15;

    // A column is as wide as so many digits; running text has narrower letters, and loses some room where lines end.
    private const double LettersPerWidth = 1.05;

    // Excel takes no higher row.
    private const double HighestRow = 409;

    private static readonly DateOnly FirstDay = new(1899, 12, 30);

    /// <summary>Whether all columns can be read on one page.</summary>
    private bool Narrow => sheet.Columns.Sum(column => column.Width) <= WidestPage;

    /// <summary>Writes the worksheet.</summary>
    /// <returns>Number of rows, with the header.</returns>
    public int Write(WorksheetPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = Narrow }));
        writer.WriteElement(new SheetViews(View()));
        writer.WriteElement(new Columns(sheet.Columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })));
        var rows = Rows(writer);
        writer.WriteElement(new AutoFilter { Reference = $"A1:{CellNames.Column(sheet.Columns.Count)}{rows}" });
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup
        {
            PaperSize = sheet.Columns.Count > MostColumnsOnPage ? A3 : A4,
            Orientation = OrientationValues.Landscape,
            Scale = Narrow ? null : SmallPrint,
            FitToWidth = Narrow ? 1U : null,
            FitToHeight = Narrow ? 0U : null,
        });
        writer.WriteElement(new HeaderFooter(new OddFooter($"&L{sheet.Name.Replace("&", "&&", StringComparison.Ordinal)}&R&P/&N")));
        writer.WriteEndElement();
        return rows;
    }

    private SheetView View()
    {
        var corner = $"{CellNames.Column(sheet.FrozenColumns + 1)}2";
        var pane = new Pane
        {
            VerticalSplit = 1,
            TopLeftCell = corner,
            State = PaneStateValues.Frozen,
            ActivePane = sheet.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
        };
        if (sheet.FrozenColumns > 0)
            pane.HorizontalSplit = sheet.FrozenColumns;
        return new(pane) { WorkbookViewId = 0, TabSelected = selected };
    }

    private int Rows(OpenXmlWriter writer)
    {
        writer.WriteStartElement(new SheetData());
        var number = 1;
        var headers = sheet.Columns.Select(column => (SheetCell)column.Header).ToList();
        Row(writer, number, headers.Select(header => (header, WorkbookStyles.Header)), Height(headers));
        foreach (var row in sheet.Rows)
            Row(writer, ++number, row.Select(cell => (cell, WorkbookStyles.Of(cell))), Height(row));
        writer.WriteEndElement();
        return number;
    }

    private static void Row(OpenXmlWriter writer, int number, IEnumerable<(SheetCell Cell, uint Look)> cells, double height)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number, Height = height, CustomHeight = true });
        var column = 1;
        foreach (var (cell, look) in cells)
            writer.WriteElement(Cell(cell, $"{CellNames.Column(column++)}{number}", look));
        writer.WriteEndElement();
    }

    /// <summary>High enough for the longest text of the row, since not every program makes room for wrapped lines by itself.</summary>
    private double Height(IReadOnlyList<SheetCell> row)
    {
        var lines = 1;
        for (var i = 0; i < row.Count; i++)
            lines = Math.Max(lines, row[i].Text.Split('\n').Sum(line => 1 + (int)(line.Length / (sheet.Columns[i].Width * LettersPerWidth))));
        return Math.Min(HighestRow, (lines * LineHeight) + 3);
    }

    private static Cell Cell(SheetCell cell, string place, uint look)
    {
        var element = new Cell { CellReference = place, StyleIndex = look };
        if ((cell.Number ?? cell.Day?.DayNumber - FirstDay.DayNumber) is { } number)
            element.CellValue = new(number.ToString(CultureInfo.InvariantCulture));
        else if (cell.Text.Length > 0)
        {
            element.DataType = CellValues.InlineString;
            element.InlineString = new(new CellText(Written(cell.Text)) { Space = SpaceProcessingModeValues.Preserve });
        }
        return element;
    }

    /// <summary>The text without characters that XML cannot hold, as long as a cell may be.</summary>
    private static string Written(string text)
    {
        var written = string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
        return written.Length <= LongestText ? written : written[..(LongestText - 1)] + "…";
    }
}
