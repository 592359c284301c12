namespace HgKnowledge.Storage;

/// <summary>A passage that answers a query.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Block">Index of the block.</param>
/// <param name="Line">Line or paragraph number.</param>
/// <param name="Page">Page, if the format has pages.</param>
/// <param name="Section">Outline path.</param>
/// <param name="Snippet">The part of the passage around the matches, each match between U+0002 and U+0003.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
public sealed record PassageHit(string Document, string Title, int Block, int Line, int? Page, string Section, string Snippet, double Score)
{
    /// <summary>Date of the document.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What the passage holds: "target", "task", "reference" or "narrative".</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Words of the query that the passage does not have; empty if it has all.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Other documents that have the passage because they are the same document in another format.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <summary>The whole passage.</summary>
    public string Text { get; init; } = "";
}
