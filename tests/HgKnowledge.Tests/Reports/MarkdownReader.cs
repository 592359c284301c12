using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HgKnowledge.Tests.Reports;

/// <summary>Reads a page as a Markdown viewer does.</summary>
internal sealed partial class MarkdownReader(string markdown)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().Build();

    private readonly MarkdownDocument _document = Markdown.Parse(markdown, Pipeline);

    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(link => link.Url!);

    public IReadOnlyList<string> Anchors => [.. Anchor().Matches(markdown).Select(match => match.Groups[1].Value)];

    public IEnumerable<Table> Tables => _document.Descendants<Table>();

    /// <summary>All that a reader sees, as plain text on one line.</summary>
    public string Text => Folded(WebUtility.HtmlDecode(Tag().Replace(InlineTag().Replace(Markdown.ToHtml(_document, Pipeline), ""), " ")));

    public static string Folded(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex("<a id=\"([^\"]+)\"></a>", RegexOptions.None, 1000)]
    private static partial Regex Anchor();

    [GeneratedRegex("</?(?:strong|em|a|code)(?: [^>]*)?>", RegexOptions.None, 1000)]
    private static partial Regex InlineTag();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
