using HgKnowledge.Documents;
using HgKnowledge.Quantities;

namespace HgKnowledge.Extraction.Targets;

/// <summary>The period of one quantity and where it comes from.</summary>
/// <param name="Years">The years; null if nothing names any.</param>
/// <param name="Mention">The words that name them; null if they are inherited.</param>
/// <param name="Own">Whether the words belong to this quantity alone, and not to one before it in the sentence.</param>
/// <param name="Around">The period of the section or document.</param>
internal sealed record ChosenPeriod(Years? Years, PeriodMention? Mention, bool Own, Years? Around)
{
    private static readonly Reason Unknown = new("period", "none");
    private static readonly Reason Inherited = new("period", "section");

    /// <summary>Whether the sentence states it.</summary>
    public bool Stated => Mention is not null;

    /// <summary>"trong 5 năm", "cả nhiệm kỳ": a sum over the period.</summary>
    public bool IsTotal => Mention is { Kind: PeriodKind.Relative };

    /// <summary>One year that an earlier number of the sentence was stated for.</summary>
    public bool IsInheritedPoint => Mention is { Kind: PeriodKind.Point } && !Own;

    /// <summary>Whether headings imply the last year of a longer period: "Chỉ tiêu đến năm 2030" in a plan for 2026-2030.</summary>
    public bool EndsWhole => !Stated && Around is { } whole && Years is { } years && years.From == years.To && whole.From < years.From && whole.To == years.To;

    /// <summary>
    /// The years for a number of this basis. An average or a change cannot speak of the one year that a level before it in
    /// the sentence was stated for: it leads up to that year.
    /// </summary>
    public Years? For(Basis basis, QuantityMention quantity)
    {
        if (Years is not { } years || years.From != years.To || (Mention?.Whole ?? Around) is not { } around || around.From >= years.To || years.To > around.To)
            return Years;
        var leadsUp = (basis == Basis.YearlyAverage && !Own) || (basis == Basis.Cumulative && quantity.Quantity.Unit == "bậc");
        return leadsUp ? new(around.From, years.To) : Years;
    }

    /// <summary>Why, for a reader who asks.</summary>
    /// <param name="words">The words that name it; null if they are inherited.</param>
    public Reason Reason(Span? words) =>
        words is null ? Years is null ? Unknown : Inherited : new("period", Own ? "clause" : "sentence", words);
}
