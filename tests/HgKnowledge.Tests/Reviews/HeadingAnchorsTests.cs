using HgKnowledge.Extraction;
using HgKnowledge.Formats.Markdown;
using HgKnowledge.Reviews;

namespace HgKnowledge.Tests.Reviews;

public sealed class HeadingAnchorsTests
{
    private const string Text = "Mở đầu.\n\n# I. MỤC TIÊU, CHỈ TIÊU\n\nĐoạn một.\n\n## 1. Kinh tế - xã hội\n\nĐoạn hai.\n\n## 1. Kinh tế - xã hội\n\nĐoạn ba.\n";

    [Theory]
    [InlineData("a.md", "Mở đầu.", null)]
    [InlineData("a.md", "Đoạn một.", "i-mục-tiêu-chỉ-tiêu")]
    [InlineData("a.md", "Đoạn hai.", "1-kinh-tế---xã-hội")]
    [InlineData("a.md", "Đoạn ba.", "1-kinh-tế---xã-hội-1")]
    [InlineData("a.txt", "Đoạn một.", null)]
    public void A_place_leads_to_the_heading_above_it(string name, string words, string? anchor)
    {
        var document = Pipeline.Run(name, "", new MarkdownReader().Read(System.Text.Encoding.UTF8.GetBytes(Text))).Document;
        Assert.Equal(anchor, new HeadingAnchors(document).Above(document.Blocks.First(block => block.Text == words).Index));
    }
}
