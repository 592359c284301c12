using HgKnowledge.Extraction;

namespace HgKnowledge.Linking.Trails;

/// <summary>A document that exists, as far as the corpus shows: it is there itself, or others cite it.</summary>
/// <param name="Name">Type and symbol, or type and name.</param>
/// <param name="Type">Its type; of a decision that approves another document, the type of that one.</param>
/// <param name="Symbol">Its symbol, if it has one.</param>
/// <param name="Date">Day of issue, as far as known.</param>
/// <param name="Mentions">Where it is cited, in the order of the documents.</param>
public sealed record Issued(string Name, string Type, string? Symbol, DateOnly? Date, IReadOnlyList<Mention> Mentions)
{
    /// <summary>The document, if it is in the corpus.</summary>
    public DocumentKnowledge? Document { get; init; }

    /// <summary>What it is about, as its own title or the fullest citation says.</summary>
    public string About { get; init; } = "";

    /// <summary>The words of that.</summary>
    internal TitleWords Words { get; init; } = TitleWords.Of("");
}
