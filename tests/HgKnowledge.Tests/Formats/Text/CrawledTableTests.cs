using HgKnowledge.Formats.Text;

namespace HgKnowledge.Tests.Formats.Text;

public class CrawledTableTests
{
    [Fact]
    public void Cells_between_bars_have_rows_and_columns()
    {
        var cells = Read(out var next, "|", "STT", "|", "Chỉ tiêu", "|", "|", "1", "|", "Hộ nghèo", "(%)", "|", "Hết bảng");

        Assert.Equal(["0,0 STT", "0,1 Chỉ tiêu", "1,0 1", "1,1 Hộ nghèo (%)"], cells.Select(c => $"{c.Row},{c.Column} {string.Join(' ', c.Lines.Select(l => l.Text))}"));
        Assert.Equal(11, next);
    }

    [Fact]
    public void An_empty_cell_keeps_its_column()
    {
        var cells = Read(out _, "|", "a", "|", "b", "|", "|", "", "|", "c", "|");

        Assert.Equal("c", cells.Single(c => c is { Row: 1, Column: 1 }).Lines.Single().Text);
    }

    [Fact]
    public void A_bar_that_nothing_closes_opens_no_table() => Assert.False(CrawledTable.Opens([.. Lines(["|", .. Enumerable.Repeat("chữ", 200)])], 0));

    private static IReadOnlyList<CrawledTable.Cell> Read(out int next, params string[] lines) => CrawledTable.Read([.. Lines(lines)], 0, out next);

    private static IEnumerable<TextLine> Lines(params IEnumerable<string> lines) => lines.Select((text, i) => new TextLine(i + 1, text, 0, false));
}
