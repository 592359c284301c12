using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using HgKnowledge.Extraction;
using HgKnowledge.Formats.Word;
using HgKnowledge.Formats.Word.Summaries;
using HgKnowledge.Reports;
using HgKnowledge.Reviews;
using HgKnowledge.Tests.Formats.Word.Comments;

namespace HgKnowledge.Tests.Formats.Word.Summaries;

public sealed partial class SummaryCopyTests
{
    private const string Wide = """<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>""";

    public static TheoryData<string> Bodies() =>
    [
        WordPackage.Paragraph("Đoạn một.") + Wide,
        WordPackage.Paragraph("Đoạn một."),
        $"<w:p><w:pPr>{Wide}</w:pPr></w:p>" + WordPackage.Paragraph("Phần hai.") + """<w:sectPr><w:cols w:num="2"/></w:sectPr>""",
        $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{WordPackage.Paragraph("Ô.")}</w:tc></w:tr></w:tbl>{WordPackage.Paragraph("")}{Wide}",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void The_table_stands_behind_the_last_words_and_nothing_else_changes(string body)
    {
        var file = WordPackage.Build(body);
        var copy = SummaryCopy.Write(file, Review());
        Assert.Equal(MainPart(file), Summary().Replace(MainPart(copy), "", 1));
        Assert.Equal(new CommentedFile(file).OtherParts(), new CommentedFile(copy).OtherParts());
        Assert.Equal(new CommentedFile(file).Faults(), new CommentedFile(copy).Faults());
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_copy_that_is_checked_again_is_read_without_the_table(string body)
    {
        var file = WordPackage.Build(body);
        Assert.Equal(Texts(file), Texts(SummaryCopy.Write(file, Review())));
    }

    [Fact]
    public void A_file_is_known_by_its_table()
    {
        var file = WordPackage.Build(WordPackage.Paragraph("Đoạn một."));
        Assert.False(SummaryCopy.Holds(file));
        Assert.True(SummaryCopy.Holds(SummaryCopy.Write(file, Review())));
        Assert.False(SummaryCopy.Holds(Encoding.UTF8.GetBytes("không phải Word")));
    }

    private static Review Review()
    {
        var knowledge = SampleKnowledge.Build();
        return ReviewBuilder.Build(knowledge, [SampleKnowledge.Finding(knowledge)], [SampleKnowledge.Programme], ReportLanguage.Vietnamese);
    }

    private static IEnumerable<string> Texts(byte[] file) => Pipeline.Run("a.docx", "", new WordReader().Read(file)).Document.Blocks.Select(block => block.Text);

    private static string MainPart(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(archive.Entries.First(entry => entry.Name == "document.xml").Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<w:sdt>.*</w:sdt>", RegexOptions.Singleline, 1000)]
    private static partial Regex Summary();
}
