namespace HgKnowledge.Formats.Office;

/// <summary>Tells files apart by how they begin and by the names of the streams in them.</summary>
internal static class OfficeSignature
{
    /// <summary>What the content is.</summary>
    public static OfficeKind Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return Compound(content);
        if (content.StartsWith("{\\rtf"u8))
            return OfficeKind.RichText;
        if (content.StartsWith("PK\u0003\u0004"u8))
            return content[..Math.Min(content.Length, 200)].IndexOf("application/vnd.oasis.opendocument.text"u8) >= 0 ? OfficeKind.OpenDocument : OfficeKind.Word;
        return content.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, 0x20, 0x0D, 0x0A, 0x09]).StartsWith("<"u8) ? OfficeKind.Html : OfficeKind.Unknown;
    }

    private static OfficeKind Compound(ReadOnlySpan<byte> content)
    {
        if (content.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0)
            return OfficeKind.Encrypted;
        if (content.IndexOf("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"u8) >= 0)
            return OfficeKind.OldWord;
        return content.IndexOf("W\0o\0r\0k\0b\0o\0o\0k\0"u8) >= 0 || content.IndexOf("B\0o\0o\0k\0\0\0"u8) >= 0 ? OfficeKind.OldExcel : OfficeKind.Unknown;
    }
}
