using DocumentFormat.OpenXml.Spreadsheet;
using HgKnowledge.Reports.Sheets;
using HgKnowledge.Rules;

namespace HgKnowledge.Formats.Excel;

/// <summary>The looks of cells.</summary>
internal static class WorkbookStyles
{
    /// <summary>Look of a header.</summary>
    public const uint Header = 1;

    private const uint Plain = 2;
    private const uint Day = 3;
    private const uint FirstTint = 4;
    private const uint DayFormat = 164;

    /// <summary>Look of the cell.</summary>
    public static uint Of(SheetCell cell) =>
        cell.Severity != Severity.None ? FirstTint + (uint)cell.Severity - 1 : cell.Day is not null ? Day : Plain;

    /// <summary>The looks, in the order of their numbers.</summary>
    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" }),
        new Fonts(Letters(), Letters(bold: true, color: "FFFFFFFF")),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Filled("FF1F3A5F"), Filled("FFE3ECF7"), Filled("FFFFF0CC"), Filled("FFFBD9D5")),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), Look(font: 1, fill: 2), Look(), Look(format: DayFormat), Look(fill: 3), Look(fill: 4), Look(fill: 5)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Letters(bool bold = false, string? color = null)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = 11 });
        if (color is not null)
            font.Append(new Color { Rgb = color });
        font.Append(new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Filled(string color) =>
        new(new PatternFill(new ForegroundColor { Rgb = color }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Thin()
    {
        T Side<T>() where T : BorderPropertiesType, new()
        {
            var side = new T { Style = BorderStyleValues.Thin };
            side.Append(new Color { Rgb = "FFD0D5DD" });
            return side;
        }

        return new(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>(), new DiagonalBorder());
    }

    private static CellFormat Look(uint font = 0, uint fill = 0, uint format = 0) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
        {
            FontId = font,
            FillId = fill,
            BorderId = 1,
            NumberFormatId = format,
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyNumberFormat = format > 0,
            ApplyAlignment = true,
        };
}
