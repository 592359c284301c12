using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats;
using HgKnowledge.Formats.Office;
using HgKnowledge.Formats.Tools;

namespace HgKnowledge.Tests.Formats.Office;

public sealed class SheetPagesTests
{
    private const string Page = """
        <html><head><style type="text/css">body,div,table,td { font-family:".VnTime"; font-size:medium }</style></head><body>
        <hr><p><center><h1>Overview</h1><A HREF="#table0">Bieu 1</A><br></center></p>
        <hr><A NAME="table0"><h1>Sheet 1: <em>Bieu 1</em></h1></A>
        <table>
        <tr><td>Bé Khoa häc</td><td></td><td><font face="VNI-Times">Maãu soá 2</font></td></tr>
        <tr><td colspan=4><font face=".VnTimeH">kÕ ho¹ch vèn</font></td></tr>
        <tr><td></td><td></td><td></td><td><font face="Arial">Ñôn vò: trieäu ñoàng</font></td></tr>
        <tr><td>TT</td><td>ChØ tiªu</td><td><font face="VNI-Times">Keá hoaïch</font></td><td>2007</td></tr>
        <tr><td>1</td><td><font face="Arial">Tỷ lệ</font></td><td><font face="Arial">§Çu t&shy;</font></td><td>1.234,5</td></tr>
        <tr><td colspan=4>Ghi chó: sè liÖu ­íc</td></tr>
        </table>
        <hr><A NAME="table1"><h1>Sheet 2: <em>Bieu 2</em></h1></A>
        <table><tr><td><font face="Arial">quý</font></td><td><font face="Arial">xã</font></td></tr></table></body></html>
        """;

    [Fact]
    public void Each_cell_is_read_in_the_encoding_of_its_font_or_else_of_its_letters() => Assert.Equal(
        """
        1:1 TableCell 0/0/0 Bộ Khoa học
        1:1 TableCell 0/0/2 Mẫu số 2
        1:2 Paragraph KẾ HOẠCH VỐN
        1:3 Paragraph Đơn vị: triệu đồng
        1:4 TableCell 1/0/0 TT
        1:4 TableCell 1/0/1 Chỉ tiêu
        1:4 TableCell 1/0/2 Kế hoạch
        1:4 TableCell 1/0/3 2007
        1:5 TableCell 1/1/0 1
        1:5 TableCell 1/1/1 Tỷ lệ
        1:5 TableCell 1/1/2 Đầu tư
        1:5 TableCell 1/1/3 1.234,5
        1:6 Paragraph Ghi chú: số liệu ước
        2:1 TableCell 4/0/0 quý
        2:1 TableCell 4/0/1 xã
        1:1 Furniture Bieu 1
        2:1 Furniture Bieu 2
        """, Listing(SheetPages.Read(Encoding.UTF8.GetBytes(Page))), ignoreLineEndingDifferences: true);

    [SkippableFact]
    public void An_old_workbook_keeps_fonts_and_shows_numbers_as_in_Vietnam()
    {
        Skip.If(ExternalTool.Find("soffice") is null, "LibreOffice is not here.");
        var workbook = LibreOffice.Convert(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "Workbooks", "legacy.fods")), "fods", "xls");
        Assert.Equal(
            """
            1:1 Paragraph Kế hoạch vốn đầu tư năm 2007
            1:2 TableCell 1/0/0 1.234.567.891
            1:2 TableCell 1/0/1 0,75
            1:2 TableCell 1/0/2 Tổng số
            """, Listing(DocumentFormats.For("a.xls")!.Read(workbook)), ignoreLineEndingDifferences: true);
    }

    private static string Listing(SourceText source) => string.Join('\n', source.Blocks.Select(block =>
        $"{block.Page}:{block.Lines.First} {block.Kind} {(block.Cell is { } cell ? $"{cell.Table}/{cell.Row}/{cell.Column} " : "")}{block.Text}"));
}
