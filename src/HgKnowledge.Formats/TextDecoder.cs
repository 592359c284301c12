using System.Buffers;
using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats;

/// <summary>Finds out in which encoding a text file is written, and decodes it.</summary>
/// <remarks>
/// The order: byte order mark, UTF-16 without one, UTF-8, Windows-1258 (the Vietnamese code page of Windows, which
/// writes tones as combining marks); bytes whose statistics show an encoding of fonts (<see cref="LegacyText"/>) stay as Latin-1
/// for who decodes them. A byte that cannot be decoded becomes U+FFFD.
/// </remarks>
public static class TextDecoder
{
    /// <summary>Larger files are no resolutions, and would only fill the memory: what is made of a text takes some twenty times as much.</summary>
    private const int MaxBytes = 32 << 20;

    private const int LongestLine = 1 << 20;

    private const int SampleBytes = 8192;

    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    /// <summary>C0 controls that no text carries; tab, line feed, vertical tab, form feed, return and escape may occur.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001c\u001d\u001e\u001f");

    /// <summary>The text of the file, as written: line ends, composition and spaces are untouched.</summary>
    /// <exception cref="UnreadableDocumentException">The file is empty, too large or no text.</exception>
    public static string Decode(byte[] content)
    {
        if (content.Length > MaxBytes)
            throw new UnreadableDocumentException($"Tệp văn bản quá lớn (hơn {MaxBytes >> 20} MB).");
        if (IsForeign(content))
            throw NotText();
        var text = DecodeText(content);
        if (string.IsNullOrWhiteSpace(text))
            throw Empty();
        if (LooksBinary(text))
            throw NotText();
        return text;
    }

    /// <summary>The same of a file whose lines are paragraphs, or parts of them.</summary>
    /// <exception cref="UnreadableDocumentException">Also if a line is longer than any paragraph.</exception>
    internal static string DecodeLines(byte[] content)
    {
        var text = Decode(content);
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.Length > LongestLine)
                throw new UnreadableDocumentException("Tệp có dòng quá dài nên không được đọc như văn bản.");
        return text;
    }

    /// <summary>The reason given for a file without a single letter, in every format.</summary>
    internal static UnreadableDocumentException Empty() => new("Tệp rỗng, không có chữ nào.");

    private static UnreadableDocumentException NotText() => new("Tệp không phải văn bản thuần (nội dung nhị phân hoặc định dạng khác).");

    private static string DecodeText(ReadOnlySpan<byte> content) => content switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ when Utf16(content) is { } encoding => encoding.GetString(content),
        _ => DecodeBytes(content),
    };

    /// <summary>UTF-8 stays UTF-8 when a few bytes of it are damaged: read as Windows-1258 all its accents would be lost.</summary>
    private static string DecodeBytes(ReadOnlySpan<byte> content)
    {
        var utf8 = Encoding.UTF8.GetString(content);
        var damaged = utf8.AsSpan().Count('\uFFFD');
        if (damaged * 4 <= CountAccented(utf8))
            return utf8;
        var bytes = Encoding.Latin1.GetString(content);
        return LegacyText.Detect(WithoutTags(bytes)) is null ? Windows1258.GetString(content) : WithPunctuation(bytes);
    }

    /// <summary>The fonts of old encodings have the quotes, dashes and bullet of Windows where Latin-1 has controls.</summary>
    private static string WithPunctuation(string text) => text.AsSpan().ContainsAnyInRange('\u0085', '\u0097')
        ? string.Concat(text.Select(c => c == '\u0085' ? '…' : c is >= '\u0091' and <= '\u0097' ? "‘’“”•–—"[c - '\u0091'] : c))
        : text;

    private static int CountAccented(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (c >= 0x80)
                count++;
        return count;
    }

    /// <summary>
    /// UTF-16 without a mark shows in its high bytes: Vietnamese has nearly all of them in 00, 01, 03 (combining marks), 1E and 20.
    /// </summary>
    private static Encoding? Utf16(ReadOnlySpan<byte> content)
    {
        var sample = content[..Math.Min(content.Length & ~1, SampleBytes)];
        if (!sample.Contains((byte)0))
            return null;
        var (little, big) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            big += IsHighByte(sample[i]) ? 1 : 0;
            little += IsHighByte(sample[i + 1]) ? 1 : 0;
        }
        if (Math.Max(little, big) * 40 < sample.Length * 19)
            return null;
        return little > big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static bool IsHighByte(byte value) => value is 0x00 or 0x01 or 0x03 or 0x1E or 0x20;

    /// <summary>Formats that begin with a signature and could pass for text by their letters.</summary>
    private static bool IsForeign(ReadOnlySpan<byte> content) =>
        content.StartsWith("%PDF-"u8) || content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("{\\rtf"u8);

    private static bool LooksBinary(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0'))
            return true;
        var controls = 0;
        for (var rest = text; rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..])
            controls++;
        return controls * 200 > text.Length;
    }

    /// <summary>Letters of markup are no letters of the text.</summary>
    private static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text;
        var builder = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('<', at);
            var end = open < 0 ? -1 : text.AsSpan(open + 1).IndexOfAny('<', '>');
            var next = end < 0 ? text.Length : open + 1 + end;
            builder.Append(text, at, (end < 0 ? text.Length : open) - at).Append(' ');
            at = next < text.Length && text[next] == '>' ? next + 1 : next;
        }
        return builder.ToString();
    }
}
