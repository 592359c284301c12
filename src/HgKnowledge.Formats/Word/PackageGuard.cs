using System.IO.Compression;
using System.Xml;
using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Word;

/// <summary>
/// Refuses files that are no Word package, and packages made to exhaust the machine, before anything builds a tree of them:
/// all its XML is read once as a stream, with limits on size, depth, elements and attributes.
/// </summary>
internal static class PackageGuard
{
    private const int MostBytes = 256 << 20;
    private const int MostEntries = 4096;
    private const int MostDepth = 128;
    private const int MostPartBytes = 48 << 20;
    private const int MostElements = 500_000;
    private const int MostAttributes = 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <summary>Returns if the file may be opened.</summary>
    /// <exception cref="UnreadableDocumentException">It may not; the message says why.</exception>
    public static void Check(byte[] content)
    {
        CheckSignature(content);
        using var archive = new ZipArchive(new MemoryStream(content, writable: false));
        if (archive.Entries.Count > MostEntries)
            throw TooLarge();
        var elements = 0;
        foreach (var entry in archive.Entries)
            if (entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                elements = CheckXml(entry, elements);
    }

    /// <summary>The reason given for a package that is damaged or not Word's.</summary>
    public static UnreadableDocumentException Damaged(Exception cause) =>
        new("Không mở được tệp Word: tệp bị hỏng, bị cắt cụt hoặc không phải tài liệu Word.", cause);

    /// <summary>The reason given for a file made to exhaust the machine, or as large as if it were.</summary>
    public static UnreadableDocumentException TooLarge() => new("Tệp Word quá lớn hoặc lồng quá sâu nên không được đọc.");

    private static void CheckSignature(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
            throw TextDecoder.Empty();
        if (content.Length > MostBytes)
            throw TooLarge();
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new UnreadableDocumentException(content.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0
                ? "Tệp Word có mật khẩu: hãy bỏ mật khẩu rồi thử lại."
                : "Tệp ở định dạng Word cũ (.doc): hãy lưu lại thành .docx.");
        if (!content.StartsWith("PK"u8))
            throw new UnreadableDocumentException("Tệp không phải tài liệu Word (.docx).");
    }

    private static int CheckXml(ZipArchiveEntry entry, int elements)
    {
        var content = Unpack(entry);
        CheckAttributes(content);
        using var reader = XmlReader.Create(new MemoryStream(content, writable: false), Settings);
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && (reader.Depth > MostDepth || ++elements > MostElements))
                throw TooLarge();
        return elements;
    }

    /// <summary>What the archive says of a part's length may be a lie: only so much is unpacked.</summary>
    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0; content.Write(buffer, 0, read))
            if (content.Length > MostPartBytes)
                throw TooLarge();
        return content.ToArray();
    }

    /// <summary>The XML reader itself takes minutes over a tag with a million attributes, so they are counted by their signs.</summary>
    private static void CheckAttributes(ReadOnlySpan<byte> content)
    {
        for (var rest = content; rest.IndexOf((byte)'<') is >= 0 and var start; rest = rest[(start + 1)..])
        {
            var tag = rest[start..];
            var end = tag.IndexOf((byte)'>');
            if ((end < 0 ? tag : tag[..end]).Count((byte)'=') > MostAttributes)
                throw TooLarge();
            if (end < 0)
                return;
            start += end;
        }
    }
}
