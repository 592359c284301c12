using System.Text;
using DocumentFormat.OpenXml.Packaging;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Formats;
using HgKnowledge.Formats.Word;
using HgKnowledge.Formats.Word.Comments;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Tests.Formats.Word.Comments;

public sealed class CommentedCopyTests
{
    private const string Words = "đạt 75% vào năm 2025";

    private static readonly DateTime Time = new(2025, 3, 1, 8, 30, 0, DateTimeKind.Utc);

    public static TheoryData<string, string> Bodies() => new()
    {
        { "inside of a run", R("Tỷ lệ hộ đạt 75% vào năm 2025, sau đó giữ vững.") },
        { "a whole run", R("đạt 75% vào năm 2025") },
        { "over runs of other properties", R("Hộ đạt", "<w:b/>") + R(" 75", "<w:i/>") + R("% vào năm ") + R("2025.", "<w:color w:val=\"FF0000\"/>") },
        { "with a line and a tab", "<w:r><w:t>Hộ đạt</w:t><w:tab/><w:t>75%</w:t><w:tab/><w:t>vào năm 2025</w:t><w:br/><w:t>Hết.</w:t></w:r>" },
        { "behind a mark of the last rendering", "<w:r><w:lastRenderedPageBreak/><w:t>đạt 75% vào năm 2025</w:t></w:r>" },
        { "beginning in a link", $"""<w:hyperlink w:anchor="x">{R("Xem: đạt 75%")}</w:hyperlink>{R(" vào năm 2025.")}""" },
        { "ending in a link", $"""{R("Hộ đạt 75% ")}<w:hyperlink w:anchor="x">{R("vào năm 2025 và sau đó")}</w:hyperlink>""" },
        { "in the result of a field", $"""<w:fldSimple w:instr=" REF x ">{R("Hộ đạt 75% vào năm 2025.")}</w:fldSimple>""" },
        { "around a field", R("đạt ") + """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF y </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>""" + R("75%") + """<w:r><w:fldChar w:fldCharType="end"/></w:r>""" + R(" vào năm 2025.") },
        { "over an insertion", R("Hộ đạt ") + $"""<w:ins w:id="7" w:author="A" w:date="2025-01-01T00:00:00Z">{R("75% vào")}</w:ins>""" + R(" năm 2025.") },
        { "inside of an insertion", $"""<w:ins w:id="7" w:author="A" w:date="2025-01-01T00:00:00Z">{R("Hộ đạt 75% vào năm 2025.")}</w:ins>""" },
        { "over a deletion", R("Hộ đạt ") + """<w:del w:id="8" w:author="A" w:date="2025-01-01T00:00:00Z"><w:r><w:delText>70</w:delText></w:r></w:del>""" + R("75% vào năm 2025.") },
        { "over a move", $"""<w:moveFrom w:id="9" w:author="A">{R("đạt 75% vào năm 2020 ")}</w:moveFrom>""" + $"""<w:moveTo w:id="10" w:author="A">{R("đạt 75% vào năm 2025")}</w:moveTo>""" },
        { "with a changed format", $"""<w:r><w:rPr><w:b/><w:rPrChange w:id="11" w:author="A"><w:rPr/></w:rPrChange></w:rPr><w:t>Hộ đạt 75% vào năm 2025.</w:t></w:r>""" },
        { "in a content control", $"""<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{R("Hộ đạt 75% vào năm 2025.")}</w:sdtContent></w:sdt>""" },
        { "in a smart tag", $"""<w:smartTag w:uri="u" w:element="place">{R("Hộ đạt 75%")}</w:smartTag>{R(" vào năm 2025")}""" },
        { "beside hidden text", R("Hộ đạt ") + R("70", "<w:vanish/>") + R("75% vào năm 2025.") },
        { "with letters in two parts", R("Hộ đa\u0323t 75% va\u0300o na\u0306m 2025.") },
        { "with odd blanks and signs", R("Hộ &lt;nghèo&gt; &amp; đạt\u00A075%\u200B vào\u2003năm 2025&#46;") },
        { "with a comment of others", $"""{R("Hộ ")}<w:commentRangeStart w:id="0"/>{R("đạt 75")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>{R("% vào năm 2025.")}""" },
        { "between marks of proofing and books", $"""<w:proofErr w:type="spellStart"/>{R("Hộ đạt")}<w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="1" w:name="b"/>{R(" 75% vào")}<w:bookmarkEnd w:id="1"/>{R(" năm 2025.")}""" },
        { "with white space between the tags", "\n  <w:r>\n    <w:rPr>\n      <w:b />\n    </w:rPr>\n    <w:t>Hộ đạt 75%</w:t>\n    <w:t xml:space=\"preserve\"> vào năm 2025 và sau</w:t>\n  </w:r>\n" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_comment_stands_on_the_very_words_and_nothing_else_changes(string where, string body)
    {
        var (file, copy) = Commented($"<w:p>{body}</w:p><w:p>{R("Đoạn sau.")}</w:p>", Words);
        var (_, words) = Assert.Single(copy.Anchors());
        Assert.True(Folded(words) == Folded(Words), $"{where}: {words}");
        Unchanged(file, copy);
    }

    public static TheoryData<string, string, string> Places() => new()
    {
        { $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p>{R("Hộ nghèo")}</w:p></w:tc><w:tc><w:p>{R("đạt 75% vào năm 2025 rồi")}</w:p></w:tc></w:tr></w:tbl>", Words, Words },
        { $"<w:p>{R("Phấn đấu tỷ lệ hộ dân nông thôn được sử dụng nước sạch hợp vệ sinh đạt mức")}</w:p><w:p>{R("đề ra vào năm 2025.")}</w:p>", "đạt mức đề ra vào năm 2025", "đạt mức đề ra vào năm 2025" },
        { $"""<w:p>{R("Hộ nghèo")}<w:r><w:footnoteReference w:id="2"/></w:r>{R(" giảm.")}</w:p>""", Words, "[*]" },
        { $"<w:p>{R("Hình:")}<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>{R("Hộ đạt 75% vào năm 2025.")}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>", Words, Words },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Words_outside_of_plain_paragraphs_are_found_too(string body, string words, string under)
    {
        var (file, copy) = Commented(body, words);
        Assert.Equal(Folded(under), Folded(Assert.Single(copy.Anchors()).Words));
        Unchanged(file, copy);
    }

    [Fact]
    public void The_number_that_Word_adds_takes_no_comment()
    {
        var body = $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{R("đạt 75% vào năm 2025.")}</w:p>""";
        Assert.Equal("đạt75%vàonăm2025", Assert.Single(Commented(body, "1. đạt 75% vào năm 2025").Copy.Anchors()).Words);
    }

    [Fact]
    public void Words_that_only_the_original_view_has_take_a_comment_there()
    {
        var file = File($"""<w:p>{R("Hộ ")}<w:ins w:id="7" w:author="A">{R("đạt 80%")}</w:ins><w:del w:id="8" w:author="A"><w:r><w:delText>chỉ đạt 75% vào</w:delText></w:r></w:del>{R(" năm 2025.")}</w:p>""");
        var document = Pipeline.Run("a.docx", "", new WordReader(TrackedChanges.Original).Read(file)).Document;
        var copy = CommentedCopy.Write(file, document, [new(Find(document, Words), ["Lỗi"])], Time, TrackedChanges.Original);

        using var package = WordprocessingDocument.Open(new MemoryStream(copy), isEditable: false);
        var paragraph = package.MainDocumentPart!.Document.Body!.Elements<W.Paragraph>().First();
        var start = paragraph.Descendants<W.CommentRangeStart>().Single();
        Assert.Equal("chỉ ", start.PreviousSibling()!.InnerText);
        Assert.Equal("đạt 75% vào", start.NextSibling()!.InnerText);
        Assert.Equal(" năm 2025", paragraph.Descendants<W.CommentRangeEnd>().Single().PreviousSibling()!.InnerText);
        Assert.Equal(new CommentedFile(file).WithoutComments(), new CommentedFile(copy).WithoutComments());
    }

    [Fact]
    public void Comments_that_overlap_keep_their_own_words()
    {
        var file = File($"<w:p>{R("Hộ đạt 75% vào năm 2025, rồi 80%.")}</w:p>");
        string[] all = ["đạt 75%", "75% vào năm 2025", "75%", "rồi 80%", "75% vào năm 2025"];
        var copy = Copy(file, all);
        Assert.Equal(all.Select(Folded).Order(), copy.Anchors().Select(anchor => anchor.Words).Order());
        Unchanged(file, copy);
    }

    [Fact]
    public void Comments_of_others_stay_and_new_ones_get_new_ids()
    {
        var (file, copy) = Commented($"<w:p>{R("Hộ đạt 75% vào năm 2025.")}</w:p>", Words);
        Assert.Equal(new CommentedFile(file).OthersComments(), copy.OthersComments());
        Assert.NotEmpty(copy.OthersComments());
    }

    [Theory]
    [InlineData("xmlns:w=", "<w:", "</w:", " w:", "xmlns:ns0=", "<ns0:", "</ns0:", " ns0:")]
    public void The_prefix_of_the_file_is_used(params string[] names)
    {
        var file = Changed(WordPackage.Build($"<w:p>{R("Hộ đạt 75% vào năm 2025.")}</w:p>"), xml =>
            Enumerable.Range(0, 4).Aggregate(xml, (text, i) => text.Replace(names[i], names[i + 4], StringComparison.Ordinal)));
        Assert.Equal(Folded(Words), Assert.Single(Copy(file, [Words]).Anchors()).Words);
    }

    [Fact]
    public void A_file_whose_namespace_has_no_prefix_takes_comments()
    {
        var file = Changed(WordPackage.Build("<w:p><w:r><w:t>Hộ đạt 75% vào năm 2025.</w:t></w:r></w:p>"), xml =>
            xml.Replace("xmlns:w=", "xmlns=", StringComparison.Ordinal).Replace("<w:", "<", StringComparison.Ordinal).Replace("</w:", "</", StringComparison.Ordinal));
        var copy = Copy(file, [Words]);
        Assert.Equal(Folded(Words), Assert.Single(copy.Anchors()).Words);
        Assert.Empty(copy.Faults());
    }

    [Fact]
    public void Without_comments_the_copy_is_the_file()
    {
        var file = File($"<w:p>{R("Hộ đạt 75%.")}</w:p>");
        Assert.Equal(new CommentedFile(file).WithoutComments(), Copy(file, []).WithoutComments());
    }

    private static (byte[] File, CommentedFile Copy) Commented(string body, string words)
    {
        var file = File(body);
        return (file, Copy(file, [words]));
    }

    internal static void Unchanged(byte[] file, CommentedFile copy)
    {
        var original = new CommentedFile(file);
        Assert.Equal(original.WithoutComments(), copy.WithoutComments());
        Assert.Equal(original.OtherParts(), copy.OtherParts());
        Assert.Equal(original.OthersComments(), copy.OthersComments());
        Assert.Equal(original.Faults(), copy.Faults());
    }

    private static CommentedFile Copy(byte[] file, IReadOnlyList<string> words)
    {
        var document = Pipeline.Run("a.docx", "", new WordReader().Read(file)).Document;
        return new(CommentedCopy.Write(file, document, [.. words.Select(w => new WordComment(Find(document, w), ["Lỗi: “a” & <b>", "Dòng hai."]))], Time));
    }

    private static Span Find(Document document, string words)
    {
        var block = document.Blocks.First(b => b.Text.Contains(words, StringComparison.Ordinal));
        return new(block.Index, block.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
    }

    private static byte[] File(string body) => WordPackage.Build(body, new Dictionary<string, string>
    {
        ["numbering"] = """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""",
        ["footnotes"] = $"""<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{R("Hộ đạt 75% vào năm 2025.")}</w:p></w:footnote>""",
        ["comments"] = $"""<w:comment w:id="0" w:author="Người khác" w:initials="NK"><w:p>{R("Xem lại.")}</w:p></w:comment>""",
    });

    private static string R(string text, string properties = "") =>
        $"""<w:r w:rsidR="00A10000">{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space="preserve">{text}</w:t></w:r>""";

    private static string Folded(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(c => !char.IsWhiteSpace(c) && c != '\u200B'))
        .Replace("a\u0323", "ạ", StringComparison.Ordinal).Replace("a\u0300", "à", StringComparison.Ordinal).Replace("a\u0306", "ă", StringComparison.Ordinal);

    private static byte[] Changed(byte[] file, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update))
        {
            var entry = archive.Entries.First(e => e.Name == "document.xml");
            string xml;
            using (var reader = new StreamReader(entry.Open()))
                xml = reader.ReadToEnd();
            using var part = entry.Open();
            part.SetLength(0);
            part.Write(Encoding.UTF8.GetBytes(change(xml)));
        }
        return stream.ToArray();
    }
}
