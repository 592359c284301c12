using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Pdf;
using HgKnowledge.Formats.Tools;

namespace HgKnowledge.Tests.Formats.Pdf;

/// <summary>PDF files as the programs of poppler read them.</summary>
public sealed class PdfFileTests
{
    private static readonly string Locked = $"/ID [<{new string('0', 32)}> <{new string('0', 32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>";

    [SkippableFact]
    public void Pages_that_are_pictures_are_named_and_blank_ones_are_not()
    {
        var source = Read(SmallPdf.Of([SmallPdf.Line("Dat 7%."), SmallPdf.Picture, SmallPdf.Picture, "", SmallPdf.Line("Het."), SmallPdf.Picture]));
        Assert.Equal([2, 3, 6], source.PagesWithoutText);
        Assert.Contains("Trang 2-3, 6 không có chữ", Assert.Single(source.Warnings), StringComparison.Ordinal);
        Assert.Equal(["Dat 7%.", "Het."], source.Blocks.Select(block => block.Text));
    }

    [SkippableFact]
    public void A_file_of_pictures_alone_asks_for_recognition() =>
        Assert.True(Refusal(SmallPdf.Of([SmallPdf.Picture, ""])).NeedsRecognition);

    [SkippableFact]
    public void A_file_with_a_password_says_so() =>
        Assert.Contains("mật khẩu", Refusal(SmallPdf.Of([SmallPdf.Line("Dat 7%.")], Locked)).Message, StringComparison.Ordinal);

    [SkippableFact]
    public void A_file_cut_off_before_its_first_page_says_so() =>
        Assert.Contains("bị cắt cụt", Refusal(SmallPdf.Of([SmallPdf.Line("Dat 7%.")])[..40]).Message, StringComparison.Ordinal);

    [SkippableFact]
    public void Of_a_file_cut_off_behind_a_page_that_page_is_read_with_a_warning()
    {
        var whole = SmallPdf.Of([SmallPdf.Line("Dat 7%.")]);
        var source = Read(whole[..^12]);
        Assert.Equal("Dat 7%.", Assert.Single(source.Blocks).Text);
        Assert.Contains("thiếu phần cuối", Assert.Single(source.Warnings), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_damaged_file_says_that_it_is_damaged() =>
        Assert.Contains("bị hỏng", Refusal(Encoding.ASCII.GetBytes("%PDF-1.7\nno objects at all\n%%EOF\n")).Message, StringComparison.Ordinal);

    [SkippableFact]
    public void Pages_beyond_those_read_at_once_keep_their_numbers_and_heads()
    {
        var pages = Enumerable.Range(1, 205).Select(page => $"{SmallPdf.Line($"Muc {page}.")} BT /F 12 Tf 72 800 Td (Du thao lan 2) Tj ET").ToList();
        var blocks = Read(SmallPdf.Of(pages)).Blocks;
        Assert.Equal(205, blocks.Single(block => block.Text == "Muc 205.").Page);
        Assert.Equal(205, blocks.Count(block => block is { Kind: BlockKind.Furniture, Text: "Du thao lan 2" }));
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("3-5, 9", 3, 4, 5, 9)]
    public void Pages_that_follow_one_another_are_named_as_a_range(string text, params int[] pages) =>
        Assert.Equal(text, PageRanges.Text(pages));

    private static SourceText Read(byte[] content)
    {
        Skip.If(ExternalTool.Find("pdftotext") is null, "pdftotext is not here.");
        return new PdfReader().Read(content);
    }

    private static UnreadableDocumentException Refusal(byte[] content) => Assert.Throws<UnreadableDocumentException>(() => Read(content));
}
