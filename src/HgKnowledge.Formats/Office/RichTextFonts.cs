using System.Text;
using System.Text.RegularExpressions;

namespace HgKnowledge.Formats.Office;

/// <summary>
/// Makes the fonts of old encodings name the Western character set: some programs wrote the Vietnamese one (163) beside them,
/// and a reader then takes their bytes for Windows-1258.
/// </summary>
internal static partial class RichTextFonts
{
    /// <summary>Where tables of fonts stand.</summary>
    private const int Head = 1 << 16;

    /// <summary>The file with those fonts so named; itself if it has none.</summary>
    public static byte[] Western(byte[] content)
    {
        var head = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, Head));
        var western = CharacterSet().Replace(head, "$1fcharset0$2");
        return western == head ? content : [.. Encoding.Latin1.GetBytes(western), .. content.AsSpan(head.Length)];
    }

    [GeneratedRegex(@"(\\f\d{1,5}(?:\\[a-z]{1,12}\d{0,5}){0,4}\\)fcharset\d{1,3}((?:\\[a-z]{1,12}\d{0,5}){0,4}(?:\{\\\*[^{}]{0,80}\})? ?(?:\.Vn|VNI))", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CharacterSet();
}
