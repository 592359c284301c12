namespace HgKnowledge.Search.Queries;

/// <summary>Words and phrases that stand near one another, in any order: "a b"~10, or a near~10 b.</summary>
/// <param name="Parts">The words or phrases, at least two.</param>
/// <param name="Distance">How many words may stand between the first and the last of them.</param>
public sealed record NearNode(IReadOnlyList<string> Parts, int Distance) : QueryNode
{
    /// <summary>The distance where none is given.</summary>
    public const int DefaultDistance = 10;

    /// <inheritdoc/>
    public bool Equals(NearNode? other) => other is not null && Distance == other.Distance && Parts.SequenceEqual(other.Parts, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Distance, Parts.Count);
}
