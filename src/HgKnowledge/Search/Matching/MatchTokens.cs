namespace HgKnowledge.Search.Matching;

/// <summary>Tokens that follow one another.</summary>
/// <param name="Field">The stream.</param>
/// <param name="Tokens">At least one.</param>
/// <param name="IsPrefix">Whether the last one may go on.</param>
public sealed record MatchTokens(TokenField Field, IReadOnlyList<string> Tokens, bool IsPrefix = false) : MatchNode
{
    /// <summary>Passages with a mark; one that ends in '*' stands for all that go on after it.</summary>
    public static MatchTokens OfMark(string mark) => new(TokenField.Mark, [mark.TrimEnd('*')], mark.EndsWith('*'));
}
