using System.Text;

namespace HgKnowledge.Documents;

/// <summary>One file, read, repaired and outlined.</summary>
public sealed record Document
{
    /// <summary>File name relative to the ingested folder, with '/' between folders. It identifies the document.</summary>
    public required string Name { get; init; }

    /// <summary>What the document says of itself.</summary>
    public required DocumentMeta Meta { get; init; }

    /// <summary>All blocks in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The numbered structure, in reading order.</summary>
    public required IReadOnlyList<OutlineNode> Outline { get; init; }

    /// <summary>SHA-256 of the file's bytes in lower-case hex, "-", and the version of what read them: as long as it stays the same, so does the document.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Whether it is still being written, and checked beside the documents that are stored; never stored itself.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The text at the span, repaired.</summary>
    public string Text(Span span) => Blocks[span.Block].Text.Substring(span.Start, span.Length);

    /// <summary>The evidence at the span: as the file has it, white space folded to single spaces.</summary>
    public string Quote(Span span)
    {
        var original = Blocks[span.Block].Original(span.Start, span.Length);
        var builder = new StringBuilder(original.Length);
        foreach (var c in original)
            if (!char.IsWhiteSpace(c))
                builder.Append(c);
            else if (builder.Length > 0 && builder[^1] != ' ')
                builder.Append(' ');
        return builder.ToString().TrimEnd();
    }

    /// <summary>Line (1-based) in a text file, paragraph number in Word.</summary>
    public int Line(Span span) => Blocks[span.Block].Lines.LineAt(span.Start);

    /// <summary>Page, in formats that have pages.</summary>
    public int? Page(Span span) => Blocks[span.Block].Page;

    /// <summary>Path of the outline node the block stands under; empty before the first one.</summary>
    public string Section(int block) => Blocks[block].Node is >= 0 and var node ? Outline[node].Path : "";

    /// <summary>Whether the span touches repaired text: such a number can never raise an error by itself.</summary>
    public bool Repaired(Span span) => Blocks[span.Block] is { Repairs.Count: > 0 } block && block.RepairsIn(span.Start, span.End).Any();

    /// <summary>The nodes that enclose the block, innermost first.</summary>
    public IEnumerable<OutlineNode> Ancestors(int block)
    {
        for (var node = Blocks[block].Node; node >= 0; node = Outline[node].Parent)
            yield return Outline[node];
    }
}
