using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Pdf;
using HgKnowledge.Formats.Tools;

namespace HgKnowledge.Tests.Formats.Pdf;

public sealed class PdfReaderTests
{
    private const string Page = """
        BÁO CÁO CỦA TỈNH
             Tỉnh đã tập trung lãnh   đạo, chỉ đạo khai thác tiềm năng, huy động mọi nguồn
        lực đầu tư phát triển kinh tế, đạt 7%/năm.
        2. Về văn hóa
        Phong trào xây dựng đời sống văn hóa gắn với xây dựng nông thôn mới, chất lượng

        """;

    [Fact]
    public void A_sentence_over_a_page_break_is_one_block_and_page_numbers_are_set_aside()
    {
        var blocks = PdfReader.Blocks($"{Page}\n          1\n\fthông tin được nâng lên, đạt 80%.\n- 2 -\n\f");
        var sentence = blocks.Single(block => block.Text.StartsWith("Phong trào", StringComparison.Ordinal));
        Assert.EndsWith("chất lượng thông tin được nâng lên, đạt 80%.", sentence.Text, StringComparison.Ordinal);
        Assert.Equal((1, 5, 1), (sentence.Page, sentence.Lines.First, sentence.Lines.Last));
        Assert.Equal(["1", "- 2 -"], blocks.Where(block => block.Kind == BlockKind.Furniture).Select(block => block.Text));
    }

    [Fact]
    public void Wrapped_lines_are_joined_and_headings_stay_apart()
    {
        var texts = PdfReader.Blocks(Page).Select(block => block.Text).ToList();
        Assert.Equal("BÁO CÁO CỦA TỈNH", texts[0]);
        Assert.Equal("Tỉnh đã tập trung lãnh đạo, chỉ đạo khai thác tiềm năng, huy động mọi nguồn lực đầu tư phát triển kinh tế, đạt 7%/năm.", texts[1]);
        Assert.Equal("2. Về văn hóa", texts[2]);
    }

    [Fact]
    public void A_head_that_recurs_is_furniture_and_a_line_inside_is_not()
    {
        var text = string.Concat(Enumerable.Range(1, 4).Select(page => $"Dự thảo lần {page}\nDòng đầu của trang.\nĐạt {page}0%.\nCòn {page}%.\nHết phần này.\nTrang {page}/4\n\f"));
        var furniture = PdfReader.Blocks(text).Where(block => block.Kind == BlockKind.Furniture).ToList();
        Assert.Contains("Dự thảo lần 2", furniture.Select(block => block.Text));
        Assert.Contains("Trang 4/4", furniture.Select(block => block.Text));
        Assert.DoesNotContain("Đạt 20%.", furniture.Select(block => block.Text));
    }

    [Fact]
    public void A_PDF_without_letters_asks_for_OCR() =>
        Assert.Contains("OCR", Assert.Throws<UnreadableDocumentException>(() => PdfReader.Blocks("\f \f")).Message, StringComparison.Ordinal);

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
}
