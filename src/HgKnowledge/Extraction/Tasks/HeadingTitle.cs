using HgKnowledge.Documents;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>The title of a document to be made, taken from the heading above: "xây dựng Nghị quyết này".</summary>
/// <param name="Text">The title.</param>
/// <param name="Where">Where it stands.</param>
internal sealed record HeadingTitle(string Text, Span Where)
{
    /// <summary>The nearest heading above the block that begins with the type; null if there is none.</summary>
    public static HeadingTitle? Of(Document document, Block block, string type)
    {
        foreach (var node in document.Ancestors(block.Index))
            if (node.Block != block.Index && Find(document.Blocks[node.Block], node, type) is { } title)
                return title;
        return null;
    }

    private static HeadingTitle? Find(Block heading, OutlineNode node, string type)
    {
        var text = heading.Text;
        for (var at = text.IndexOf(node.Title, StringComparison.Ordinal); at >= 0 && at < text.Length; at = text.IndexOf(';', at) is >= 0 and var next ? Words.SkipSpaces(text, next + 1) : -1)
        {
            var parts = DeliverableReader.ReadItem(text, at, text.Length);
            if (parts.Count == 0 || !Same(text, parts[0], type))
                continue;
            var end = TitleEnd.Of(text, parts[0].Start, text.Length);
            end = Words.TrimEnd(text, parts[0].Start, end);
            var where = new Span(heading.Index, parts[0].Start, end - parts[0].Start);
            return new(text.Substring(where.Start, where.Length), where);
        }
        return null;
    }

    private static bool Same(string text, TitlePart part, string type) =>
        text.AsSpan(part.Start).StartsWith(type, StringComparison.OrdinalIgnoreCase);
}
