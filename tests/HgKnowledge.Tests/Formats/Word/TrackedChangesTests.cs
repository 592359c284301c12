using HgKnowledge.Formats;
using HgKnowledge.Formats.Word;

namespace HgKnowledge.Tests.Formats.Word;

/// <summary>A file with tracked changes has two texts, and each can be read.</summary>
public sealed class TrackedChangesTests
{
    [Fact]
    public void Words_put_in_taken_out_and_moved() => Reads(
        new WordBuilder()
            .Paragraph(p => p.Text("Đạt ").Deleted("70%").Inserted("75%").MovedHere(" vào năm 2025").Text("."))
            .Paragraph(p => p.Text("Tỷ lệ").MovedAway(" vào năm 2025").Text(" tăng.")),
        original: ["Đạt 70%.", "Tỷ lệ vào năm 2025 tăng."],
        final: ["Đạt 75% vào năm 2025.", "Tỷ lệ tăng."]);

    [Fact]
    public void Paragraph_marks_put_in_and_taken_out() => Reads(
        new WordBuilder()
            .Paragraph(p => p.Text("1. Một câu ").Mark("del")).Paragraph("liền nhau.")
            .Paragraph(p => p.Text("2. Hai ý").Inserted(".").Mark("ins")).Paragraph(p => p.Deleted(" và ").Text("3. ý sau.")),
        original: ["1. Một câu", "liền nhau.", "2. Hai ý và 3. ý sau."],
        final: ["1. Một câu liền nhau.", "2. Hai ý.", "3. ý sau."]);

    [Fact]
    public void Whole_paragraphs_put_in_taken_out_and_moved() => Reads(
        new WordBuilder()
            .Paragraph(p => p.MovedHere("Đoạn được chuyển.").Mark("moveTo"))
            .Paragraph("Đoạn giữa.")
            .Paragraph(p => p.MovedAway("Đoạn được chuyển.").Mark("moveFrom"))
            .Paragraph(p => p.Deleted("Đoạn bỏ.").Mark("del"))
            .Paragraph(p => p.Inserted("Đoạn thêm.").Mark("ins"))
            .Paragraph("Hết."),
        original: ["Đoạn giữa.", "Đoạn được chuyển.", "Đoạn bỏ.", "Hết."],
        final: ["Đoạn được chuyển.", "Đoạn giữa.", "Đoạn thêm.", "Hết."]);

    [Fact]
    public void Rows_and_cells_of_tables() => Reads(
        new WordBuilder().Table(t => t
            .Row("Chỉ tiêu", "Năm 2025")
            .ChangedRow("del", "Hộ nghèo", "3%")
            .ChangedRow("ins", "Hộ nghèo đa chiều", "2%")
            .Raw("<w:tr>" + TableBuilder.Cell("<w:cellDel w:id=\"1\" w:author=\"x\"/>", "cũ") + TableBuilder.Cell("<w:cellIns w:id=\"1\" w:author=\"x\"/>", "mới") + "</w:tr>")),
        original: ["0.0 Chỉ tiêu", "0.1 Năm 2025", "1.0 Hộ nghèo", "1.1 3%", "2.0 cũ"],
        final: ["0.0 Chỉ tiêu", "0.1 Năm 2025", "1.0 Hộ nghèo đa chiều", "1.1 2%", "2.0 mới"]);

    [Fact]
    public void Footnotes_and_headers() => Reads(
        new WordBuilder()
            .Paragraph(p => p.Text("Có chú thích").Footnote(7).Text("."))
            .Footnote(7, p => p.Deleted("Cũ").Inserted("Mới").Text(" trong chú thích."))
            .Header(p => p.Text("Dự thảo lần ").Deleted("1").Inserted("2")),
        original: ["Có chú thích.", "Cũ trong chú thích.", "Dự thảo lần 1"],
        final: ["Có chú thích.", "Mới trong chú thích.", "Dự thảo lần 2"]);

    [Fact]
    public void Numbers_count_what_the_view_has() => Reads(
        new WordBuilder()
            .Part("numbering", """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""")
            .Paragraph(p => p.Numbered(1, 0).Text("Một."))
            .Paragraph(p => p.Numbered(1, 0).Mark("del").Deleted("Bỏ."))
            .Paragraph(p => p.Numbered(1, 0).Mark("ins").Inserted("Thêm."))
            .Paragraph(p => p.Numbered(1, 0).Text("Cuối."))
            .Paragraph(p => p.Property("""<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="1" w:author="x"/></w:numPr>""").Text("Vốn không có số.")),
        original: ["1. Một.", "2. Bỏ.", "3. Cuối.", "Vốn không có số."],
        final: ["1. Một.", "2. Thêm.", "3. Cuối.", "4. Vốn không có số."]);

    [Fact]
    public void Formatting_that_was_changed() => Reads(
        new WordBuilder().Raw("""
            <w:p><w:pPr><w:outlineLvl w:val="0"/><w:pPrChange w:id="1" w:author="x"><w:pPr/></w:pPrChange></w:pPr>
            <w:r><w:t xml:space="preserve">Thành đề mục </w:t></w:r>
            <w:r><w:rPr><w:vanish/><w:rPrChange w:id="2" w:author="x"><w:rPr/></w:rPrChange></w:rPr><w:t>nay ẩn</w:t></w:r></w:p>
            """),
        original: ["Thành đề mục nay ẩn"],
        final: ["# Thành đề mục"]);

    [Fact]
    public void Text_before_a_mark_that_was_deleted_is_not_lost_at_the_end_or_before_a_table() => Reads(
        new WordBuilder().Paragraph(p => p.Text("Trước bảng.").Mark("del")).Table(t => t.Row("Ô")).Paragraph(p => p.Text("Cuối tệp.").Mark("del")),
        original: ["Trước bảng.", "0.0 Ô", "Cuối tệp."],
        final: ["Trước bảng.", "0.0 Ô", "Cuối tệp."]);

    [Fact]
    public void What_was_left_out_is_counted_for_the_view()
    {
        var file = new WordBuilder().Paragraph(p => p.Text("Đạt ").Deleted("70%").Inserted("75%").MovedHere(" tổng số").Text(".")).Build();
        Assert.Contains("Có 1 chỗ xóa", Assert.Single(new WordReader().Read(file).Warnings), StringComparison.Ordinal);
        Assert.Contains("Có 2 chỗ chèn", Assert.Single(new WordReader(TrackedChanges.Original).Read(file).Warnings), StringComparison.Ordinal);
    }

    private static void Reads(WordBuilder file, string[] original, string[] final)
    {
        Assert.Equal(final, Texts(file, TrackedChanges.Final));
        Assert.Equal(original, Texts(file, TrackedChanges.Original));
    }

    private static IEnumerable<string> Texts(WordBuilder file, TrackedChanges view) => new WordReader(view).Read(file.Build()).Blocks.Select(block =>
        $"{(block.Cell is { } cell ? $"{cell.Row}.{cell.Column} " : "")}{(block.HeadingLevel > 0 ? "# " : "")}{block.Text}");
}
