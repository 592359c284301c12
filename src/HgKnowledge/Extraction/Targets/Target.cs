using HgKnowledge.Documents;
using HgKnowledge.Quantities;

namespace HgKnowledge.Extraction.Targets;

/// <summary>A quantitative statement: indicator, quantity, period, area, basis and status, with its evidence.</summary>
public sealed record Target
{
    /// <summary>The phrase that holds indicator, number and unit.</summary>
    public required Span Evidence { get; init; }

    /// <summary>The number itself (of a range, both).</summary>
    public required Span Number { get; init; }

    /// <summary>The cells that name row and column of a statement in a table; empty in prose.</summary>
    public IReadOnlyList<Span> Heads { get; init; } = [];

    /// <summary>Measure or count.</summary>
    public TargetKind Kind { get; init; }

    /// <summary>The indicator as the text names it, in lower case, without periods and bounds.</summary>
    public required string Label { get; init; }

    /// <summary>The measure that the sentence, the list or the heading implies for a label without one; empty if there is none.</summary>
    public string Context { get; init; } = "";

    /// <summary>The words behind the unit that still belong to the number ("dân số trong độ tuổi lao động"); may be empty.</summary>
    public string Tail { get; init; } = "";

    /// <summary>Whether the number opens its clause and the label is what follows it ("100% số xã có ...").</summary>
    public bool IsShare => Label.Length > 0 && Label == Tail;

    /// <summary>Id of the canonical indicator; empty until linking.</summary>
    public string IndicatorId { get; init; } = "";

    /// <summary>Name of the canonical indicator; empty until linking.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>Number, bound and unit.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>Whether the number is a change.</summary>
    public Change Change { get; init; }

    /// <summary>How the number relates to the period.</summary>
    public Basis Basis { get; init; }

    /// <summary>The years it speaks of; null if neither the clause nor anything around it says.</summary>
    public Years? Period { get; init; }

    /// <summary>The part of the year it speaks of, as written ("9 tháng đầu năm"); null for a whole year or more.</summary>
    public string? PartOfYear { get; init; }

    /// <summary>Whether the clause itself states the period.</summary>
    public bool Stated { get; init; }

    /// <summary>Target, result, benchmark or equivalent.</summary>
    public TargetStatus Status { get; init; }

    /// <summary>The area if it is not the document's own ("nông thôn", "ĐBSCL"); null otherwise.</summary>
    public string? Area { get; init; }

    /// <summary>Whether the number touches repaired text.</summary>
    public bool Repaired { get; init; }

    /// <summary>Which words and rules gave each field, for a reader who asks why.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}
