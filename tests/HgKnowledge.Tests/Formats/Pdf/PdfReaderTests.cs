using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Pdf;
using HgKnowledge.Formats.Tools;

namespace HgKnowledge.Tests.Formats.Pdf;

public sealed class PdfReaderTests
{
    private const string Page = """
        BÁO CÁO CỦA TỈNH
             Tỉnh đã tập trung lãnh  đạo, chỉ đạo khai thác tiềm năng, huy động mọi nguồn
        lực đầu tư phát triển kinh tế, đạt 7%/năm.
        2. Về văn hóa
        Phong trào xây dựng đời sống văn hóa gắn với xây dựng nông thôn mới, chất lượng

        """;

    [Fact]
    public void A_sentence_over_a_page_break_is_one_block_and_page_numbers_are_set_aside()
    {
        var blocks = PdfReader.Blocks(DrawnPages.Of($"{Page}\n          1\n\fthông tin được nâng lên, đạt 80%.\n- 2 -\n\f"));
        var sentence = blocks.Single(block => block.Text.StartsWith("Phong trào", StringComparison.Ordinal));
        Assert.EndsWith("chất lượng thông tin được nâng lên, đạt 80%.", sentence.Text, StringComparison.Ordinal);
        Assert.Equal((1, 5, 1), (sentence.Page, sentence.Lines.First, sentence.Lines.Last));
        Assert.Equal(["1", "- 2 -"], blocks.Where(block => block.Kind == BlockKind.Furniture).Select(block => block.Text));
    }

    [Fact]
    public void Wrapped_lines_are_joined_and_headings_stay_apart()
    {
        var texts = PdfReader.Blocks(DrawnPages.Of(Page)).Select(block => block.Text).ToList();
        Assert.Equal("BÁO CÁO CỦA TỈNH", texts[0]);
        Assert.Equal("Tỉnh đã tập trung lãnh đạo, chỉ đạo khai thác tiềm năng, huy động mọi nguồn lực đầu tư phát triển kinh tế, đạt 7%/năm.", string.Join(' ', texts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal("2. Về văn hóa", texts[2]);
    }

    [Fact]
    public void A_head_that_recurs_is_furniture_and_a_line_inside_is_not()
    {
        var text = string.Concat(Enumerable.Range(1, 4).Select(page => $"Dự thảo lần {page}\nDòng đầu của trang.\nĐạt {page}0%.\nCòn {page}%.\nHết phần này.\nTrang {page}/4\n\f"));
        var furniture = PdfReader.Blocks(DrawnPages.Of(text)).Where(block => block.Kind == BlockKind.Furniture).ToList();
        Assert.Contains("Dự thảo lần 2", furniture.Select(block => block.Text));
        Assert.Contains("Trang 4/4", furniture.Select(block => block.Text));
        Assert.DoesNotContain("Đạt 20%.", furniture.Select(block => block.Text));
    }

    [Fact]
    public void A_sentence_that_recurs_within_pages_is_no_head()
    {
        const string sentence = "Sở Nội vụ sửa đổi quyết định.";
        var text = string.Concat(Enumerable.Range(1, 4).Select(_ => $"{string.Concat(Enumerable.Repeat($"{sentence}\nHết việc.\n\n", 5))}\f"));
        Assert.Equal(20, PdfReader.Blocks(DrawnPages.Of(text)).Count(block => block.Kind != BlockKind.Furniture && block.Text.StartsWith(sentence, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("phát triển kinh tế - xã hội nhanh và bền vững của tỉnh nhà;", 1)]
    [InlineData("phát triển kinh tế - xã hội nhanh, bền vững của tỉnh;", 2)]
    public void In_justified_text_a_paragraph_ends_with_the_line_that_was_not_stretched(string end, int paragraphs)
    {
        var stretched = string.Concat(Enumerable.Repeat("tập trung mọi nguồn lực vào xây dựng kết cấu hạ tầng cho xã\n", 9));
        var blocks = PdfReader.Blocks(DrawnPages.Of($"Tỉnh {stretched[5..]}{end}\nNghị quyết đề ra.\n"));
        Assert.Equal(paragraphs, blocks.Count);
        Assert.EndsWith("Nghị quyết đề ra.", blocks[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_margin_is_where_lines_were_wrapped_and_not_where_an_address_ends()
    {
        var wrapped = string.Concat(Enumerable.Repeat("tập trung mọi nguồn lực vào xây dựng kết cấu hạ tầng cho xã\n", 12));
        var blocks = PdfReader.Blocks(DrawnPages.Of($"{wrapped}Đến năm\nhttps://vanban.tinh.gov.vn/nghi-quyet/dai-hoi/dang-bo-tinh/lan-thu-xiv\n\n{wrapped}2030 đạt 7%.\n"));
        Assert.EndsWith("cho xã 2030 đạt 7%.", blocks[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phát triển hạ tầng KT-", "XH vùng khó khăn", "KT-XH vùng")]
    [InlineData("theo Nghị quyết số 57-", "NQ/TW ngày 22/12/2024", "57-NQ/TW")]
    [InlineData("từ quý IV/2025-", "Quý II/2026 trở đi", "IV/2025- Quý II/2026")]
    public void A_hyphen_at_the_end_of_a_line_belongs_to_an_abbreviation_or_stands_before_a_word(string above, string below, string expected)
    {
        var line = $"{new string('x', 50 - above.Length)} {above}";
        Assert.Contains(expected, Assert.Single(PdfReader.Blocks(DrawnPages.Of($"{line}\n{below}\n"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pieces_that_touch_are_one_word_and_a_mark_that_the_next_letter_covers_ends_none()
    {
        PdfWord[] seams = [Word(50, 62, "nh"), Word(62.5, 68, "ấ"), Word(67.9, 74, "t"), Word(80, 92, "là")];
        Assert.Equal("nhất là", Assert.Single(PdfReader.Blocks([Single(seams)])).Text);
        // Letters are 6 wide; "ề" takes 12, of which the letter or blank behind it covers 6.
        PdfWord[] marks = [Word(14, 26, "là"), Word(32, 44, "là"), Word(56, 62, "v"), .. Enumerable.Range(0, 3).SelectMany(i => (PdfWord[])[Word(62 + (i * 24), 74 + (i * 24), "ề"), Word(68 + (i * 24), 80 + (i * 24), "nn")]), Word(134, 152, "đề"), Word(152, 164, "ra")];
        Assert.EndsWith("đề ra", Assert.Single(PdfReader.Blocks([Single(marks)])).Text, StringComparison.Ordinal);
        Assert.Contains("ềnn", Assert.Single(PdfReader.Blocks([Single(marks)])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_with_room_for_the_next_word_ends_its_paragraph()
    {
        const string page = """
            Tỉnh tiếp tục tập trung lãnh đạo, chỉ đạo phát triển kinh tế - xã hội, đạt
            Nghị quyết đề ra về phát triển
            Đô thị và nông thôn theo Quyết định số 35/NQ-
            CP ngày 02/4/2022
            """;
        Assert.Equal(
            ["Tỉnh tiếp tục tập trung lãnh đạo, chỉ đạo phát triển kinh tế - xã hội, đạt Nghị quyết đề ra về phát triển", "Đô thị và nông thôn theo Quyết định số 35/NQ-", "CP ngày 02/4/2022"],
            PdfReader.Blocks(DrawnPages.Of(page)).Select(block => block.Text));
    }

    [Fact]
    public void A_PDF_without_letters_asks_for_OCR() =>
        Assert.Contains("OCR", Assert.Throws<UnreadableDocumentException>(() => PdfReader.Blocks(DrawnPages.Of("\f \f"))).Message, StringComparison.Ordinal);

    [SkippableFact]
    public void A_damaged_PDF_is_refused_with_a_reason()
    {
        Skip.If(ExternalTool.Find("pdftotext") is null, "pdftotext is not here.");
        var error = Assert.Throws<UnreadableDocumentException>(() => new PdfReader().Read(Encoding.ASCII.GetBytes("%PDF-1.7\nno objects at all")));
        Assert.NotEmpty(error.Message);
    }

    [SkippableFact]
    public void A_program_that_takes_too_long_is_ended()
    {
        Skip.IfNot(ExternalTool.Find("sleep") is not null && !OperatingSystem.IsWindows(), "There is no program that waits.");
        Assert.Equal(ToolResult.TimedOut, ExternalTool.Run(ExternalTool.Find("sleep")!, ["30"], TimeSpan.FromMilliseconds(50)));
    }

    private static PdfPage Single(IReadOnlyList<PdfWord> words) => new(words, 595, 842);

    private static PdfWord Word(double left, double right, string text) => new(left, 50, right, 62, text);
}
