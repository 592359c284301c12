namespace HgKnowledge.Search.Queries;

/// <summary>A query that cannot be meant as it was typed. The message is a Vietnamese sentence for the user that says what to do.</summary>
public sealed class QueryException : Exception
{
    /// <summary>A query that cannot be meant.</summary>
    /// <param name="vietnamese">Why, and what to do.</param>
    /// <param name="english">The same in English.</param>
    public QueryException(string vietnamese, string english) : base(vietnamese) => English = english;

    internal QueryException((string Vietnamese, string English) message) : this(message.Vietnamese, message.English) { }

    /// <summary>The message in English.</summary>
    public string English { get; }
}
