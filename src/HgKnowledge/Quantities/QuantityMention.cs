namespace HgKnowledge.Quantities;

/// <summary>A quantity where it stands in a text. Token indices are half open: from First up to, not including, End.</summary>
public sealed record QuantityMention
{
    /// <summary>Token of the (first) number.</summary>
    public required int Number { get; init; }

    /// <summary>Token behind the last number.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>First token, with the words that bound or approximate.</summary>
    public required int First { get; init; }

    /// <summary>Token behind the unit and what follows to bound it ("trở lên").</summary>
    public required int End { get; init; }

    /// <summary>Token at which the unit begins; equal to <see cref="NumberEnd"/> where none is written.</summary>
    public int Unit { get; init; }

    /// <summary>The quantity.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>What the unit word says; null where no unit is written.</summary>
    public UnitRole? Role { get; init; }

    /// <summary>Whether it is a place in an order: "đứng thứ 28/63".</summary>
    public bool IsRank { get; init; }

    /// <summary>Whether it is the first value of "từ 45% lên 50%": where the change starts.</summary>
    public bool IsBaseline { get; init; }
}
