namespace HgKnowledge.Documents;

/// <summary>The open points of an outline while a document is read from top to bottom.</summary>
internal sealed class OutlineStack
{
    private const int LongestHeadline = 200;

    private readonly List<(MarkerStyle Style, int Number, int Level, int Node)> _open = [];
    private readonly List<OutlineNode> _nodes = [];
    private bool _closed;

    /// <summary>All nodes so far.</summary>
    public IReadOnlyList<OutlineNode> Nodes => _nodes;

    /// <summary>The innermost open node, -1 without one.</summary>
    public int Current => _open.Count == 0 ? -1 : _open[^1].Node;

    /// <summary>Whether the text ends the numbered part of a document (recipients, signature).</summary>
    public bool IsClosed(string text) => text.Length < 30 && text.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase);

    /// <summary>Closes everything: the bullets that follow name recipients, until numbered text begins again (an annex).</summary>
    public void Close()
    {
        _open.Clear();
        _closed = true;
    }

    /// <summary>Opens the point that the marker begins, closing what it ends.</summary>
    /// <param name="marker">Its marker.</param>
    /// <param name="title">Its title.</param>
    /// <param name="block">The block that opens it.</param>
    /// <param name="level">Its level by how it is set, 1 = top; 0 where that says nothing.</param>
    public void Open(Marker marker, string title, Block block, int level)
    {
        _closed &= marker.Style >= MarkerStyle.Letter;
        if (_closed)
            return;
        var depth = Siblings(marker, level);
        _open.RemoveRange(depth, _open.Count - depth);
        var parent = Current;
        var node = new OutlineNode
        {
            Index = _nodes.Count,
            Parent = parent,
            Marker = marker.Text,
            Title = title,
            Depth = depth + 1,
            Kind = IsItem(marker, level) ? OutlineKind.Item : depth == 0 ? OutlineKind.Part : OutlineKind.Section,
            Block = block.Index,
            Path = OutlinePath.Of(parent < 0 ? "" : _nodes[parent].Path, marker),
        };
        _nodes.Add(node);
        _open.Add((marker.Style, marker.Number, level, node.Index));
    }

    private static bool IsItem(Marker marker, int level) => marker.Style >= MarkerStyle.Letter && (marker.Style != MarkerStyle.Unnumbered || level == 0);

    /// <summary>How many open points stay open: those that enclose the marker.</summary>
    private int Siblings(Marker marker, int level)
    {
        // The number decides first: (10) continues (9) even if a list (1)...(7) was nested in (9).
        for (var i = _open.Count - 1; i >= 0; i--)
            if (_open[i].Style == marker.Style && (marker.Number == 0 ? level == 0 || marker.Style != MarkerStyle.Unnumbered : _open[i].Number + 1 == marker.Number))
                return i;
        if (marker.Style != MarkerStyle.Unnumbered && (marker.Number != 1 || marker.Style < MarkerStyle.Number4))
            for (var i = _open.Count - 1; i >= 0 && !(marker.Number == 1 && IsHeading(i) && !Ends(marker.Style, level, i)); i--)
                if (_open[i].Style == marker.Style)
                    return i;
        for (var i = 0; i < _open.Count; i++)
            if (Ends(marker.Style, level, i))
                return i;
        return _open.Count;
    }

    private bool IsHeading(int open) => _open[open] is { Style: MarkerStyle.Unnumbered, Level: > 0 };

    /// <summary>
    /// Where a heading without a number meets another point, levels decide if both have one. A list that begins under a heading
    /// set as such belongs to it; one under a line that only looks like a heading does not.
    /// </summary>
    private bool Ends(MarkerStyle style, int level, int open)
    {
        var (openStyle, _, openLevel, _) = _open[open];
        if (style != MarkerStyle.Unnumbered && openStyle != MarkerStyle.Unnumbered)
            return Outranks(style, openStyle);
        if (level > 0 && openLevel > 0)
            return level <= openLevel;
        return openStyle != MarkerStyle.Unnumbered ? Outranks(style, openStyle) || (level > 0 && !IsHeadline(openStyle, _nodes[_open[open].Node].Title))
            : style == MarkerStyle.Unnumbered ? level > 0
            : style < (openLevel > 0 ? MarkerStyle.Number : MarkerStyle.Ordinal);
    }

    /// <summary>Whether a point is itself a heading: items and whole sentences enclose none.</summary>
    private static bool IsHeadline(MarkerStyle style, string title) =>
        style < MarkerStyle.Ordinal && title.Length <= LongestHeadline && !title.AsSpan().TrimEnd().EndsWith('.') && !title.EndsWith(';');

    /// <summary>
    /// Whether a point of one style ends an open point of the other. Annexes, parts, chapters and numbers stand in a fixed
    /// order; lettered and parenthesised items nest either way, so there the one that came first encloses.
    /// </summary>
    private static bool Outranks(MarkerStyle style, MarkerStyle open) =>
        style < open && !(style is MarkerStyle.Letter or MarkerStyle.Parenthesised && open is >= MarkerStyle.Letter and <= MarkerStyle.Parenthesised2);
}
