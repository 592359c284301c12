namespace HgKnowledge.Catalog;

/// <summary>One canonical indicator of the catalog.</summary>
public sealed record IndicatorEntry
{
    /// <summary>Stable slug, e.g. "grdp-growth".</summary>
    public required string Id { get; init; }

    /// <summary>Vietnamese name.</summary>
    public required string Name { get; init; }

    /// <summary>The usual unit; empty if there is none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Which way it is wanted to move.</summary>
    public Direction Direction { get; init; }

    /// <summary>Families of unit that its numbers may have ("rate", "money", "count" ...).</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Wordings that mean this indicator; "a + b" wants both phrases, "a?" yields to any clearer wording.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Phrases that make a statement one of another indicator.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Half-width of "khoảng", as a share of the value.</summary>
    public decimal Tolerance { get; init; } = 0.05m;

    /// <summary>Ids of the indicators that add up to this one.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Id of an indicator this one can never exceed (a part of it); empty if there is none.</summary>
    public string Within { get; init; } = "";

    /// <summary>Whether the name itself is a rate of change, so that "tăng 7%" is its level.</summary>
    public bool Growth { get; init; }
}
