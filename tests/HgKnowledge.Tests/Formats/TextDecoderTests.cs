using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats;

namespace HgKnowledge.Tests.Formats;

public sealed class TextDecoderTests
{
    private const string Sentence = "Đến năm 2025, tốc độ tăng trưởng kinh tế (GRDP) bình quân đạt 7 - 7,5%/năm.\r\n– Hết.";

    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true), new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
    ];

    [Fact]
    public void Every_unicode_encoding_is_recognised_with_and_without_its_mark()
    {
        foreach (var encoding in Encodings)
            Assert.Equal(Sentence, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)]));
    }

    [Fact]
    public void What_is_no_unicode_is_read_as_Windows_1258_with_its_combining_tones()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        const string written = "Đê\u0300 án: đa\u0323t ty\u0309 lê\u0323 75% sô\u0301 xa\u0303";
        Assert.Equal(written, TextDecoder.Decode(windows.GetBytes(written)));
    }

    [Fact]
    public void A_cut_last_letter_does_not_turn_utf8_into_another_encoding()
    {
        var whole = Encoding.UTF8.GetBytes("Phấn đấu đến năm 2030 đạ");
        Assert.StartsWith("Phấn đấu đến năm 2030 đ", TextDecoder.Decode(whole[..^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\t \u00A0")]
    public void A_file_without_a_letter_is_called_empty(string text)
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => TextDecoder.Decode(Encoding.UTF8.GetBytes(text)));
        Assert.Contains("rỗng", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_another_format_are_refused_as_no_text()
    {
        var random = new byte[4096];
        new Random(7).NextBytes(random);
        byte[][] foreign = [random, "%PDF-1.7 văn bản"u8.ToArray(), "PK\u0003\u0004abc"u8.ToArray(), new byte[100], [.. "chữ\0"u8, .. "khác"u8]];
        foreach (var content in foreign)
            Assert.Contains("không phải văn bản", Assert.Throws<UnreadableDocumentException>(() => TextDecoder.Decode(content)).Message, StringComparison.Ordinal);
    }
}
