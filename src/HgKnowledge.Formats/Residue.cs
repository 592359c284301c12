using System.Buffers;
using System.Text.RegularExpressions;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats;

/// <summary>What conversions and typewriters leave in a text, in every format.</summary>
internal static partial class Residue
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-_=*.–");

    /// <summary>The raw text composed, without outer blanks and names of bookmarks.</summary>
    public static string Clean(string raw)
    {
        var text = Composition.Compose(raw);
        return (text.Contains("[bookmark:", StringComparison.Ordinal) ? Bookmark().Replace(text, "") : text).Trim();
    }

    /// <summary>Whether the text is a line drawn with signs: "-----", "_____", "***".</summary>
    public static bool IsRule(string text) => text.Length >= 3 && !text.AsSpan().ContainsAnyExcept(RuleSigns);

    [GeneratedRegex(@"\[bookmark:[^\]\n]{0,80}\]", RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bookmark();
}
