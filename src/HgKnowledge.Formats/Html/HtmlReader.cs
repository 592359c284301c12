using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Html;

/// <summary>
/// Reads saved web pages; scripts are never run, nothing outside of the file is opened. A block's line is that of the tag which
/// opens it.
/// </summary>
public sealed class HtmlReader : IDocumentReader
{
    private const int MostDepth = 256;

    /// <summary>Sloppy pages leave some tags open; the parser takes seconds from some ten thousand on.</summary>
    private const int MostOpen = 1024;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm"];

    /// <inheritdoc/>
    public SourceText Read(byte[] content)
    {
        var blocks = Piece(TextDecoder.Decode(content)) ?? throw new UnreadableDocumentException("Trang HTML lồng quá sâu nên không được đọc.");
        return blocks.Count > 0 ? new(blocks, []) : throw TextDecoder.Empty();
    }

    /// <summary>The blocks of a page, or of a piece of one; null if it is nested too deep to be read.</summary>
    /// <exception cref="UnreadableDocumentException">It takes too long.</exception>
    internal static IReadOnlyList<Block>? Piece(string html)
    {
        if (HtmlNesting.IsDeeperThan(MostOpen, html))
            return null;
        using var page = Parse(html);
        return page.Body is { } body && !IsTooDeep(body) ? new HtmlBlocks(new(page), LegacyText.Detect(body.TextContent)).Read(body) : null;
    }

    /// <summary>Tags that are never closed make the parser slower with each one, so it is stopped in time.</summary>
    private static IHtmlDocument Parse(string html)
    {
        var clock = Stopwatch.StartNew();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            OnCreated = (_, _) =>
            {
                if (clock.Elapsed > Limit)
                    throw new UnreadableDocumentException($"Đọc trang HTML quá {Limit.TotalSeconds:0} giây nên đã dừng.");
            },
        });
        return parser.ParseDocument(html);
    }

    private static bool IsTooDeep(INode root)
    {
        var depth = 0;
        for (INode? node = root; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > MostDepth)
                    return true;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
                (node, depth) = (node.Parent, depth - 1);
            node = node == root ? null : node?.NextSibling;
        }
        return false;
    }
}
