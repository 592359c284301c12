using HgKnowledge.Reports.Markdown;

namespace HgKnowledge.Tests.Reports;

public sealed class InlineTests
{
    public static TheoryData<string> HostileTexts => new(
        "a | b || c",
        "**không đậm** *không nghiêng* __x__ _y_",
        "[không phải liên kết](x.md) ![ảnh](y.png)",
        "<script>alert(1)</script> &lt; &amp;",
        "dòng một\ndòng hai\r\n\r\ndòng ba",
        "`mã` ~~gạch~~ \\| \\",
        "$x$ và $y$",
        "# không phải đề mục",
        "000_9f63aa49df9fb3fd.txt _",
        "-> | <br> | ---|---");

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Quoted_text_is_read_as_it_was_written(string text)
    {
        var page = new MarkdownPage("x.md", "");
        page.Paragraph("x " + (Inline)text);
        Assert.Equal("x " + MarkdownReader.Folded(text), new MarkdownReader(page.Finish().Content).Text);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_cell_stays_one_cell_whatever_is_quoted_in_it(string text)
    {
        var page = new MarkdownPage("x.md", "");
        page.Table(["một", "hai", "ba"], [["x", text, "y"], [Inline.Code(text), Inline.Link(text, "x.md"), ((Inline)text).Bold]]);
        var reader = new MarkdownReader(page.Finish().Content);
        var table = Assert.Single(reader.Tables);
        Assert.Equal(3, table.Count);
        Assert.All(table, row => Assert.Equal(3, ((Markdig.Extensions.Tables.TableRow)row).Count));
        Assert.Contains($"x {MarkdownReader.Folded(text)} y", reader.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- không phải danh sách")]
    [InlineData("+ cũng không")]
    [InlineData("12. không phải số thứ tự")]
    [InlineData("3) cũng không")]
    [InlineData("=== không phải đề mục")]
    public void A_paragraph_begins_with_its_own_text(string text)
    {
        var page = new MarkdownPage("x.md", "");
        page.Paragraph(text);
        Assert.Equal(text, new MarkdownReader(page.Finish().Content).Text);
    }
}
