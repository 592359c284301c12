using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Word;

namespace HgKnowledge.Tests.Formats.Word;

public sealed class WordReaderTests
{
    private const string DocumentPart = "word/document.xml";

    private static readonly WordReader Reader = new();

    private static readonly byte[] Good = WordPackage.Build(
        string.Concat(Enumerable.Range(1, 40).Select(i => WordPackage.Paragraph($"Chỉ tiêu {i}: đạt {i * 7919 % 100}% vào năm 2025."))));

    [Theory]
    [InlineData(WordprocessingDocumentType.Document)]
    [InlineData(WordprocessingDocumentType.MacroEnabledDocument)]
    [InlineData(WordprocessingDocumentType.Template)]
    [InlineData(WordprocessingDocumentType.MacroEnabledTemplate)]
    public void Every_kind_of_Word_file_is_read(WordprocessingDocumentType type) =>
        Assert.Equal("Đạt 75%.", Assert.Single(Reader.Read(WordPackage.Build(WordPackage.Paragraph("Đạt 75%."), type: type)).Blocks).Text);

    [Fact]
    public void Strict_files_are_read_like_transitional_ones()
    {
        var strict = Changed(Good, _ => true, xml => xml
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
        Assert.Equal(Reader.Read(Good).Blocks.Select(block => block.Text), Reader.Read(strict).Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_link_that_is_no_address_does_not_make_a_file_unreadable()
    {
        var linked = Added(Good, "word/_rels/document.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" TargetMode="External"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:a@b@c, d e"/></Relationships>
            """);
        Assert.Equal(40, Reader.Read(linked).Blocks.Count);
    }

    [Fact]
    public void Values_that_are_no_numbers_count_as_absent()
    {
        const string body = """
            <w:p><w:pPr><w:numPr><w:ilvl w:val="a"/><w:numId w:val="99999999999"/></w:numPr><w:outlineLvl w:val="-5"/></w:pPr>
            <w:r><w:rPr><w:b w:val="x"/></w:rPr><w:t>Giá trị sai</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p><w:r><w:t>Ô rộng</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """;
        Assert.Equal(["Giá trị sai", "Ô rộng"], Reader.Read(WordPackage.Build(body)).Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_file_of_pictures_asks_for_OCR() =>
        Assert.Contains("OCR", Reason(WordPackage.Build("<w:p><w:r><w:drawing/></w:r></w:p>")), StringComparison.Ordinal);

    [Fact]
    public void A_file_without_text_is_called_empty() =>
        Assert.Contains("rỗng", Reason(WordPackage.Build(WordPackage.Paragraph(" \u00A0 "))), StringComparison.Ordinal);

    [Fact]
    public void Other_files_with_the_extension_are_named_for_what_they_are()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[512]];
        Assert.Contains(".doc", Reason(ole), StringComparison.Ordinal);
        Assert.Contains("mật khẩu", Reason([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")]), StringComparison.Ordinal);
        Assert.Contains("không phải tài liệu Word", Reason("Chỉ là văn bản"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("không phải tài liệu Word", Reason(Added([], "a.txt", "chữ")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused_with_a_reason()
    {
        for (var length = 1; length < Good.Length; length += 97)
            Assert.NotEmpty(Reason(Good[..length]));
    }

    [Fact]
    public void A_file_with_changed_bytes_is_read_or_refused_but_never_fails_otherwise()
    {
        var random = new Random(5);
        var (read, refused) = (0, 0);
        for (var i = 0; i < 200; i++)
        {
            var content = (byte[])Good.Clone();
            content[random.Next(content.Length)] ^= (byte)random.Next(1, 256);
            _ = IsReadable(content) ? read++ : refused++;
        }
        Assert.Equal(200, read + refused);
        Assert.InRange(refused, 1, 199);
    }

    [Fact]
    public void Changed_XML_is_read_or_refused_but_never_fails_otherwise()
    {
        var random = new Random(6);
        var read = 0;
        for (var i = 0; i < 100; i++)
            read += IsReadable(Changed(Good, name => name == DocumentPart, xml => xml.Remove(random.Next(xml.Length - 20), random.Next(1, 20)))) ? 1 : 0;
        Assert.InRange(read, 1, 99);
    }

    private static IEnumerable<string> Bombs =>
    [
        $"<w:p><w:r><w:t>{new string(' ', 100 << 20)}</w:t></w:r></w:p>",
        string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000)),
        string.Concat(Enumerable.Repeat("<w:p/>", 1_100_000)),
        $"<w:p {string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"a{i}=\"1\""))}/>",
    ];

    [Fact]
    public void Packages_made_to_exhaust_the_machine_are_refused()
    {
        foreach (var body in Bombs)
            Assert.Contains("quá lớn", Reason(Changed(Good, name => name == DocumentPart, _ => Document(body))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e \"nở\">]>")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")]
    public void Entities_are_never_resolved(string declaration) =>
        Assert.NotEmpty(Reason(Changed(Good, name => name == DocumentPart, _ => declaration + Document("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"))));

    private static string Document(string body) =>
        $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""";

    private static string Reason(byte[] content) => Assert.Throws<UnreadableDocumentException>(() => Reader.Read(content)).Message;

    private static bool IsReadable(byte[] content)
    {
        try
        {
            return Reader.Read(content).Blocks.Count > 0;
        }
        catch (UnreadableDocumentException)
        {
            return false;
        }
    }

    private static byte[] Changed(byte[] package, Func<string, bool> part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(package)))
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var entry in source.Entries)
            {
                using var text = new StreamReader(entry.Open());
                var content = text.ReadToEnd();
                Write(target, entry.FullName, part(entry.FullName) ? change(content) : content);
            }
        return stream.ToArray();
    }

    private static byte[] Added(byte[] package, string name, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var target = new ZipArchive(stream, ZipArchiveMode.Update))
            Write(target, name, content);
        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
        writer.Write(content);
    }
}
