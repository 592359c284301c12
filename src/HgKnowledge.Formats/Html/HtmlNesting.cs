using System.Collections.Frozen;

namespace HgKnowledge.Formats.Html;

/// <summary>
/// Counts how deep the tags of a page are nested, before a parser that gets slower with each level sees them.
/// </summary>
internal static class HtmlNesting
{
    /// <summary>Elements without an end, or which the next of their kind ends.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endless = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd",
        "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "html", "head", "body",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What opens text that holds no tags, and what ends it.</summary>
    private static readonly (string Open, string End)[] Opaque = [("<!--", "-->"), ("<script", "</script"), ("<style", "</style")];

    /// <summary>Whether more tags than that are open at some place.</summary>
    public static bool IsDeeperThan(int most, ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var rest = html; rest.IndexOf('<') is >= 0 and var at;)
        {
            rest = rest[at..];
            if (Passed(rest) is > 0 and var passed)
            {
                rest = rest[passed..];
                continue;
            }
            var isEnd = rest.Length > 1 && rest[1] == '/';
            var name = Name(rest[(isEnd ? 2 : 1)..]);
            if (name.Length > 0 && !Endless.Contains(name))
                depth = Math.Max(depth + (isEnd ? -1 : 1), 0);
            if (depth > most)
                return true;
            rest = rest[(name.Length + 1)..];
        }
        return false;
    }

    /// <summary>Length of the opaque text that begins here, or 0.</summary>
    private static int Passed(ReadOnlySpan<char> rest)
    {
        foreach (var (open, end) in Opaque)
            if (rest.StartsWith(open, StringComparison.OrdinalIgnoreCase))
                return rest.IndexOf(end, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + end.Length : rest.Length;
        return 0;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] == ':'))
            length++;
        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : [];
    }
}
