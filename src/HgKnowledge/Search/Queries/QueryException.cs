namespace HgKnowledge.Search.Queries;

/// <summary>A query that cannot be meant as it was typed. The message is a sentence for the user that says what to do.</summary>
public sealed class QueryException : Exception
{
    /// <inheritdoc/>
    public QueryException() { }

    /// <inheritdoc/>
    public QueryException(string message) : base(message) { }

    /// <inheritdoc/>
    public QueryException(string message, Exception innerException) : base(message, innerException) { }
}
