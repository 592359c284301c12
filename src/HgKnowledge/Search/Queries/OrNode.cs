namespace HgKnowledge.Search.Queries;

/// <summary>At least one of these.</summary>
/// <param name="Children">Two or more.</param>
public sealed record OrNode(IReadOnlyList<QueryNode> Children) : QueryNode
{
    /// <inheritdoc/>
    public bool Equals(OrNode? other) => other is not null && Children.SequenceEqual(other.Children);

    /// <inheritdoc/>
    public override int GetHashCode() => Children.Count;
}
