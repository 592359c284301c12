using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats;
using HgKnowledge.Formats.Tools;
using HgKnowledge.Tests.Formats.Word;

namespace HgKnowledge.Tests.Formats.Office;

public sealed class ConvertedReaderTests
{
    private static readonly IDocumentReader Reader = DocumentFormats.For("a.doc")!;

    [Fact]
    public void Todays_Word_and_web_pages_under_an_old_extension_are_read_as_what_they_are()
    {
        var word = WordPackage.Build("<w:p><w:r><w:t>Đạt 75%.</w:t></w:r></w:p>", new Dictionary<string, string>(StringComparer.Ordinal));
        Assert.Equal("Đạt 75%.", Assert.Single(Reader.Read(word).Blocks).Text);
        Assert.Equal("Đạt 80%.", Assert.Single(Reader.Read(Encoding.UTF8.GetBytes("\r\n<html><body><p>Đạt 80%.")).Blocks).Text);
    }

    [Fact]
    public void A_file_with_a_password_says_so()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        Assert.Contains("mật khẩu", Assert.Throws<UnreadableDocumentException>(() => Reader.Read(content)).Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Rich_text_is_read_with_its_fonts()
    {
        Skip.If(ExternalTool.Find("soffice") is null, "LibreOffice is not here.");
        var content = Encoding.Latin1.GetBytes(@"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times New Roman;}{\f1 .VnTime;}}\f1 T\'fb lÖ ®¹t 75%.\par}");
        Assert.Equal("Tỷ lệ đạt 75%.", Assert.Single(Reader.Read(content).Blocks).Text);
    }
}
