using System.Net;
using System.Text;

namespace HgKnowledge.Formats.Markdown;

/// <summary>Takes tags, comments, scripts and styles off a piece of HTML that stands in a text.</summary>
internal static class HtmlTags
{
    private static readonly (string Open, string End)[] Ends = [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")];

    /// <summary>The text between the tags. Line ends stay, so that its lines are those of the file.</summary>
    public static string Remove(string html)
    {
        var builder = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            var end = html[i] == '<' ? End(html, i) : i;
            if (end < 0)
                return WebUtility.HtmlDecode(builder.Append(html, i, html.Length - i).ToString());
            if (end == i)
                builder.Append(html[i++]);
            else
            {
                builder.Append(' ').Append('\n', html.AsSpan(i, end - i).Count('\n'));
                i = end;
            }
        }
        return WebUtility.HtmlDecode(builder.ToString());
    }

    /// <summary>The position behind what opens here and is no text; negative if nothing closes it.</summary>
    private static int End(string html, int start)
    {
        var close = ">";
        foreach (var (open, end) in Ends)
            if (html.AsSpan(start).StartsWith(open, StringComparison.OrdinalIgnoreCase))
                close = end;
        var at = html.IndexOf(close, start, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? at : at + close.Length;
    }
}
