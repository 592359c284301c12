namespace HgKnowledge.Documents;

/// <summary>One numbered (or listed) point of a document's structure.</summary>
public sealed record OutlineNode
{
    /// <summary>Position in <see cref="Document.Outline"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Index of the enclosing node, -1 at the top.</summary>
    public required int Parent { get; init; }

    /// <summary>As written: "Phần thứ nhất", "II.", "3.2", "(9)", "a)", "-", "+"; empty for a heading without a number.</summary>
    public required string Marker { get; init; }

    /// <summary>The text behind the marker.</summary>
    public required string Title { get; init; }

    /// <summary>1 = top.</summary>
    public required int Depth { get; init; }

    /// <summary>part, section or item.</summary>
    public required OutlineKind Kind { get; init; }

    /// <summary>The block that carries the marker.</summary>
    public required int Block { get; init; }

    /// <summary>The path of markers: "II.3.2(9)", "Phần thứ hai.II.1.1". Bullets add nothing to it.</summary>
    public required string Path { get; init; }
}
