using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats;
using HgKnowledge.Formats.Html;
using HgKnowledge.Formats.Markdown;
using HgKnowledge.Formats.Office;
using HgKnowledge.Formats.Pdf;
using HgKnowledge.Formats.Text;
using HgKnowledge.Formats.Word;

namespace HgKnowledge.Tests.Formats;

public sealed class DocumentFormatsTests
{
    [Theory]
    [InlineData("a.txt", typeof(PlainTextReader))]
    [InlineData("thư mục/b.MD", typeof(MarkdownReader))]
    [InlineData("c.Docx", typeof(WordReader))]
    [InlineData("mẫu.dotx", typeof(WordReader))]
    [InlineData("macro.docm", typeof(WordReader))]
    [InlineData("báo cáo.PDF", typeof(PdfReader))]
    [InlineData("trang.htm", typeof(HtmlReader))]
    [InlineData("cũ.doc", typeof(ConvertedReader))]
    [InlineData("bảng.xls", typeof(ConvertedReader))]
    [InlineData("bảng.xlsx", null)]
    [InlineData("không đuôi", null)]
    public void The_extension_names_the_reader(string path, Type? reader) =>
        Assert.Equal(reader, DocumentFormats.For(path)?.GetType());

    [Fact]
    public void No_two_readers_claim_one_extension() =>
        Assert.Distinct(DocumentFormats.Readers.SelectMany(reader => reader.Extensions));

    [Fact]
    public void Every_reader_calls_a_file_without_content_empty()
    {
        foreach (var reader in DocumentFormats.Readers)
            Assert.Contains("rỗng", Assert.Throws<UnreadableDocumentException>(() => reader.Read([])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reader_answers_random_bytes_with_a_reason()
    {
        var random = new Random(11);
        foreach (var reader in DocumentFormats.Readers)
            for (var i = 0; i < 20; i++)
            {
                var content = new byte[2000 + random.Next(4000)];
                random.NextBytes(content);
                Assert.NotEmpty(Assert.Throws<UnreadableDocumentException>(() => reader.Read(content)).Message);
            }
    }

    [Theory]
    [InlineData("[", 30_000)]
    [InlineData("> ", 1_000)]
    [InlineData("[", 15_000)]
    public void Markdown_nested_beyond_reason_is_read_as_plain_text_and_says_so(string sign, int times)
    {
        var source = DocumentFormats.For("a.md")!.Read(Encoding.UTF8.GetBytes("Đạt 75%.\n\n" + string.Concat(Enumerable.Repeat(sign, times)) + " hết"));
        Assert.Equal("Đạt 75%.", source.Blocks[0].Text);
        Assert.Contains("văn bản thuần", Assert.Single(source.Warnings), StringComparison.Ordinal);
    }
}
