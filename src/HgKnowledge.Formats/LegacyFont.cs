using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats;

/// <summary>Tells the encoding of a text by the font it is set in.</summary>
internal static class LegacyFont
{
    /// <summary>The encoding of the font's letters; null for a Unicode font or none.</summary>
    /// <param name="name">".VnTime", ".VnTimeH" (capitals), "VNI-Times" ...</param>
    public static LegacyEncoding? Encoding(string? name)
    {
        if (name is null)
            return null;
        if (name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
            return name.EndsWith('H') ? LegacyEncoding.Tcvn3Capitals : LegacyEncoding.Tcvn3;
        return name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase)
            ? LegacyEncoding.Vni
            : null;
    }
}
