using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sheet = HgKnowledge.Reports.Sheets.Sheet;

namespace HgKnowledge.Formats.Excel;

/// <summary>Writes tables as an Excel workbook: a sheet each, its header in sight, filters on, long texts wrapped, ready to print.</summary>
public static class WorkbookWriter
{
    /// <summary>Writes the workbook. Rows are made and written one by one.</summary>
    /// <param name="title">What the workbook is.</param>
    /// <param name="sheets">The tables, in the order of their tabs.</param>
    /// <param name="output">Where to write; stays open, and need not be able to seek.</param>
    public static void Write(string title, IReadOnlyList<Sheet> sheets, Stream output)
    {
        using var content = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            (package.PackageProperties.Title, package.PackageProperties.Creator) = (title, "HgKnowledge");
            var workbook = package.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Sheet();
            var (tabs, names) = (new Sheets(), new DefinedNames());
            for (var i = 0; i < sheets.Count; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                var rows = new WorksheetRows(sheets[i], selected: i == 0).Write(part);
                tabs.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = workbook.GetIdOfPart(part) });
                names.Append(Filter(sheets[i], i, rows), HeaderOnEveryPage(sheets[i], i));
            }
            workbook.Workbook = new(tabs, names);
        }
        content.Position = 0;
        content.CopyTo(output);
    }

    private static DefinedName Filter(Sheet sheet, int index, int rows) =>
        new($"'{sheet.Name}'!$A$1:${CellNames.Column(sheet.Columns.Count)}${rows}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)index, Hidden = true };

    private static DefinedName HeaderOnEveryPage(Sheet sheet, int index) =>
        new($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index };
}
