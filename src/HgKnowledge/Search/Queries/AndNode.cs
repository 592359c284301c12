namespace HgKnowledge.Search.Queries;

/// <summary>All of these.</summary>
/// <param name="Children">Two or more.</param>
public sealed record AndNode(IReadOnlyList<QueryNode> Children) : QueryNode
{
    /// <inheritdoc/>
    public bool Equals(AndNode? other) => other is not null && Children.SequenceEqual(other.Children);

    /// <inheritdoc/>
    public override int GetHashCode() => Children.Count;
}
