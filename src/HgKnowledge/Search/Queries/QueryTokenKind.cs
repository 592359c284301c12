namespace HgKnowledge.Search.Queries;

/// <summary>What a piece of a query is.</summary>
internal enum QueryTokenKind
{
    Word,
    Phrase,
    Field,
    Or,
    Near,
    Open,
    Close,
}
