namespace HgKnowledge.Documents;

/// <summary>The open points of an outline while a document is read from top to bottom.</summary>
internal sealed class OutlineStack
{
    private readonly List<(MarkerStyle Style, int Number, int Node)> _open = [];
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
    public void Open(Marker marker, string title, Block block)
    {
        _closed &= marker.Style >= MarkerStyle.Letter;
        if (_closed)
            return;
        var depth = Siblings(marker);
        _open.RemoveRange(depth, _open.Count - depth);
        var parent = Current;
        var node = new OutlineNode
        {
            Index = _nodes.Count,
            Parent = parent,
            Marker = marker.Text,
            Title = title,
            Depth = depth + 1,
            Kind = marker.Style >= MarkerStyle.Letter ? OutlineKind.Item : depth == 0 ? OutlineKind.Part : OutlineKind.Section,
            Block = block.Index,
            Path = OutlinePath.Of(parent < 0 ? "" : _nodes[parent].Path, marker),
        };
        _nodes.Add(node);
        _open.Add((marker.Style, marker.Number, node.Index));
    }

    /// <summary>How many open points stay open: those that enclose the marker.</summary>
    private int Siblings(Marker marker)
    {
        // The number decides first: (10) continues (9) even if a list (1)...(7) was nested in (9).
        for (var i = _open.Count - 1; i >= 0; i--)
            if (_open[i].Style == marker.Style && (marker.Number == 0 || _open[i].Number + 1 == marker.Number))
                return i;
        if (marker.Number != 1 || marker.Style < MarkerStyle.Number4)
            for (var i = _open.Count - 1; i >= 0; i--)
                if (_open[i].Style == marker.Style)
                    return i;
        for (var i = 0; i < _open.Count; i++)
            if (_open[i].Style != MarkerStyle.Unnumbered ? Outranks(marker.Style, _open[i].Style) : marker.Style < MarkerStyle.Ordinal)
                return i;
        return _open.Count;
    }

    /// <summary>
    /// Whether a point of one style ends an open point of the other. Annexes, parts, chapters and numbers stand in a fixed
    /// order; lettered and parenthesised items nest either way, so there the one that came first encloses.
    /// </summary>
    private static bool Outranks(MarkerStyle style, MarkerStyle open) =>
        style < open && !(style is MarkerStyle.Letter or MarkerStyle.Parenthesised && open is >= MarkerStyle.Letter and <= MarkerStyle.Parenthesised2);
}
