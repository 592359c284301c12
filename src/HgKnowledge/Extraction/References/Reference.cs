using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.References;

/// <summary>A citation of a document.</summary>
public sealed record Reference
{
    /// <summary>The citation itself: type, number, date and issuer as far as written.</summary>
    public required Span Evidence { get; init; }

    /// <summary>Nghị quyết, Chỉ thị, Luật ... as printed, first letter upper case.</summary>
    public required string Type { get; init; }

    /// <summary>The number alone ("13", "237a").</summary>
    public string? Number { get; init; }

    /// <summary>The full normalised symbol ("13-NQ/TW", "35/NQ-CP").</summary>
    public string? Symbol { get; init; }

    /// <summary>The date that the citation states.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The issuing body as written, without "của".</summary>
    public string? Issuer { get; init; }

    /// <summary>How completely it is cited.</summary>
    public ReferenceForm Form { get; init; }

    /// <summary>What the citing document does with it.</summary>
    public Relation Relation { get; init; }

    /// <summary>Index (in the same document) of the full citation that a short form stands for; -1 without one.</summary>
    public int Antecedent { get; init; } = -1;

    /// <summary>Whether it means the citing document itself ("Chương trình này").</summary>
    public bool Self { get; init; }

    /// <summary>Name of the cited document if it is in the corpus; null until linking, or if it is not.</summary>
    public string? Target { get; init; }

    /// <summary>Drafting errors in the citation itself, each a short sentence.</summary>
    public IReadOnlyList<string> Anomalies { get; init; } = [];
}
