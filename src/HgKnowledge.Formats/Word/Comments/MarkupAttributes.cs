using System.Net;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>Reads the attributes of a start tag.</summary>
internal static class MarkupAttributes
{
    /// <summary>Names and values in their order; the tag is well-formed.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(ReadOnlySpan<char> tag)
    {
        var attributes = new List<(string, string)>();
        for (var rest = tag; rest.IndexOf('=') is > 0 and var equals;)
        {
            var name = rest[..equals].TrimEnd();
            name = name[(name.LastIndexOfAny(" \t\r\n") + 1)..];
            rest = rest[(equals + 1)..].TrimStart();
            var end = rest[1..].IndexOf(rest[0]) + 1;
            attributes.Add((name.ToString(), WebUtility.HtmlDecode(rest[1..end].ToString())));
            rest = rest[(end + 1)..];
        }
        return attributes;
    }
}
