using System.Buffers;
using System.Text.RegularExpressions;

namespace HgKnowledge.Formats.Text;

/// <summary>Reads the signs in which programs write a text where it has others: m^3^ or m^(3) and L~k~ or L_(k) for raised and lowered letters, -- and --- for dashes.</summary>
internal static partial class TypedSigns
{
    private static readonly SearchValues<char> Raising = SearchValues.Create("^~_");

    /// <summary>Raised and lowered letters without their signs.</summary>
    public static string Scripts(string text) => text.AsSpan().ContainsAny(Raising) ? Script().Replace(text, "$1$2$3") : text;

    /// <summary>The dashes of Markdown as one sign each.</summary>
    public static string Dashes(string text) =>
        text.Contains("--", StringComparison.Ordinal) ? Dash().Replace(text, match => match.Length == 2 ? "–" : "—") : text;

    /// <summary>A blank inside shows that the signs mean something else: "~5 và ~6".</summary>
    [GeneratedRegex(@"(?<!\[)\^([^\s^~()]{1,20})\^|~([^\s^~]{1,20})~|(?<=[\p{L}\p{N})])[\^_]\(([^()\s]{1,20})\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Script();

    /// <summary>Dashes between words or numbers; more of them are a drawn line.</summary>
    [GeneratedRegex(@"(?<=[^\s\-]\s?)-{2,3}(?=\s?[^\s\-])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dash();
}
