using HgKnowledge.Documents;
using HgKnowledge.Linking;

namespace HgKnowledge.Search.Matching;

/// <summary>A passage with what is known of it.</summary>
public sealed record StoredPassage
{
    /// <summary>Its row (<see cref="PassageRow"/>).</summary>
    public required long Row { get; init; }

    /// <summary>Name of its document.</summary>
    public required string Document { get; init; }

    /// <summary>What the document says of itself.</summary>
    public required DocumentMeta Meta { get; init; }

    /// <summary>Kind of block.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Page, if the format has pages.</summary>
    public int? Page { get; init; }

    /// <summary>Outline path.</summary>
    public string Section { get; init; } = "";

    /// <summary>The titles of the sections it stands in, innermost first.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Its text, repaired.</summary>
    public required string Text { get; init; }

    /// <summary>Leads back to the lines of the file.</summary>
    public required LineMap Lines { get; init; }

    /// <summary>Its marks, a space between two.</summary>
    public string Marks { get; init; } = "";

    /// <summary>By which copies of its document are known.</summary>
    public required DocumentSketch Sketch { get; init; }
}
