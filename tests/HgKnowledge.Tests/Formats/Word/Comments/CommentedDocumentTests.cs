using DocumentFormat.OpenXml.Packaging;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Formats.Word;
using HgKnowledge.Formats.Word.Comments;

namespace HgKnowledge.Tests.Formats.Word.Comments;

/// <summary>Whole documents, a comment on everything that was found in them.</summary>
public sealed class CommentedDocumentTests
{
    public static TheoryData<string> ProjectFiles() => [.. ProjectCorpus.Files.Where(file => file.EndsWith(".docx", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(ProjectFiles))]
    public void Every_statement_of_a_document_takes_its_comment(string name) =>
        Commented(File.ReadAllBytes(Path.Combine(ProjectCorpus.Repository, "corpus", name)));

    [SkippableTheory]
    [InlineData("formats/000_9f63aa49df9fb3fd.docx")]
    [InlineData("formats/003_6325d3a2f4026a30.docx")]
    public void Every_statement_of_a_converted_document_takes_its_comment(string name) => Commented(File.ReadAllBytes(RealDocuments.File(name)));

    [SkippableTheory]
    [InlineData("000_9f63aa49df9fb3fd.txt")]
    [InlineData("001_d74f15012c715626.txt")]
    [InlineData("002_3af1d634d45fff12.txt")]
    [InlineData("003_6325d3a2f4026a30.txt")]
    [InlineData("004_825d63a4ff037774.txt")]
    public void Every_statement_of_a_much_edited_document_takes_its_comment(string name) =>
        Commented(new WordLikeFile(name.Length + name[2]).Build(File.ReadAllText(RealDocuments.File(name))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_statement_of_the_projects_own_texts_set_like_Word_takes_its_comment(int seed)
    {
        var text = string.Join('\n', ProjectCorpus.Knowledge.Documents.SelectMany(document => document.Document.Blocks).Select(block => block.Text));
        Commented(new WordLikeFile(seed).Build(text));
    }

    [Fact]
    public void What_is_set_like_Word_has_all_that_Word_has_and_is_valid()
    {
        var file = new WordLikeFile(1).Build(string.Join('\n', Enumerable.Range(1, 400).Select(i => $"- Đến năm 2025, chỉ tiêu thứ {i} đạt {i % 90}%, tăng so với năm 2020 và giữ vững trong cả giai đoạn.")));
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var xml = package.MainDocumentPart!.Document.OuterXml;

        Assert.All(["w:ins ", "w:del ", "w:moveFrom ", "w:moveTo ", "w:gridSpan", "w:vMerge", "w:footnoteReference", "w:txbxContent", "w:fldChar", "w:hyperlink", "w:sdt>",
            "w:bookmarkStart", "a:blip", "w:proofErr", "w:rsidR=", "w:headerReference", "w:numPr", "w:commentRangeStart", "w:rPrChange"], part => Assert.Contains($"<{part}", xml.Replace(" w:rsidR=", "<w:rsidR=", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Empty(new CommentedFile(file).Faults());
    }

    private static void Commented(byte[] file)
    {
        var knowledge = Pipeline.Run("a.docx", "", new WordReader().Read(file));
        Span[] spans = [.. knowledge.Targets.Select(t => t.Evidence), .. knowledge.Tasks.Select(t => t.Evidence), .. knowledge.References.Select(r => r.Evidence)];
        var comments = spans.Select((span, i) => new WordComment(span, [$"{i}"])).ToList();
        var copy = new CommentedFile(CommentedCopy.Write(file, knowledge.Document, comments, DateTime.UnixEpoch));
        var words = copy.Anchors().ToDictionary(anchor => int.Parse(anchor.Title), anchor => Composed(anchor.Words));
        Assert.NotEmpty(spans);
        Assert.All(spans.Index(), span => Assert.Equal(Expected(knowledge.Document, span.Item), words[span.Index]));
        CommentedCopyTests.Unchanged(file, copy);
    }

    /// <summary>The words as the file has them, without the number that Word adds.</summary>
    private static string Expected(Document document, Span span)
    {
        var block = document.Blocks[span.Block];
        if (block.Kind == BlockKind.Footnote)
            return "[*]";
        var start = Math.Max(span.Start, block.Numbering is { } label && block.Text.StartsWith(label, StringComparison.Ordinal) ? label.Length : 0);
        return Composed(block.Original(start, span.End - start));
    }

    private static string Composed(string text) =>
        string.Concat(HgKnowledge.Vietnamese.Composition.Compose(text).Where(c => !char.IsWhiteSpace(c)));
}
