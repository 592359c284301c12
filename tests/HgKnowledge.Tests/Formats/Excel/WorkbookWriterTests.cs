using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using HgKnowledge.Formats.Excel;
using HgKnowledge.Reports.Sheets;
using Sheet = HgKnowledge.Reports.Sheets.Sheet;

namespace HgKnowledge.Tests.Formats.Excel;

public sealed class WorkbookWriterTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("một\nhai")]
    [InlineData("chữ \u0001 hỏng \uFFFE & <b>")]
    public void A_text_is_a_text_whatever_is_in_it(string text)
    {
        using var package = Written([[text]]);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package));
        var cell = Cells(package).Last();
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(string.Concat(text.Where(c => c is not ('\u0001' or '\uFFFE'))), cell.InlineString!.InnerText);
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut()
    {
        using var package = Written([[new string('x', 40_000)]]);
        Assert.Equal(32_767, Cells(package).Last().InlineString!.InnerText.Length);
    }

    [Fact]
    public void Numbers_and_days_can_be_sorted()
    {
        using var package = Written([[7], [(SheetCell)(DateOnly?)new DateOnly(2025, 12, 31)]]);
        Assert.Equal(["7", "46022"], Cells(package).Skip(1).Select(cell => cell.CellValue!.Text));
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    public void Columns_are_named_as_in_Excel(int number, string name) => Assert.Equal(name, CellNames.Column(number));

    private static SpreadsheetDocument Written(IEnumerable<IReadOnlyList<SheetCell>> rows)
    {
        var stream = new MemoryStream();
        WorkbookWriter.Write("Sổ", [new Sheet("Bảng", [new("Cột", 10)], rows) { FrozenColumns = 1 }], stream);
        return SpreadsheetDocument.Open(stream, isEditable: false);
    }

    private static IEnumerable<Cell> Cells(SpreadsheetDocument package) => package.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>();
}
