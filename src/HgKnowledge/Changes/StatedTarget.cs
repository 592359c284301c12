using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Changes;

/// <summary>A statement with what it takes to find it again in another version.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Claim">What it claims.</param>
internal sealed record StatedTarget(Statement Statement, Claim Claim)
{
    private const double SameSentence = 0.6;
    private const double VerySameSentence = 0.8;

    private readonly PhraseWords _words = new(Statement.Document.Quote(Statement.Target));

    /// <summary>All that it states; equal for statements that say the same.</summary>
    public object Meaning { get; } = (Indicator(Statement.Target), Claim.Status, Claim.Change, Claim.Basis, Claim.Period,
        (Claim.Area, Claim.Subject, Claim.Extent.Bound, Claim.Extent.Low, Claim.Extent.High, Statement.Target.Quantity.Of, Claim.Measure.Family));

    /// <summary>The same in the same paragraph, which may have moved.</summary>
    public object Sentence => (Meaning, Statement.Document.Blocks[Statement.Target.Evidence.Block].Text);

    /// <summary>Whether both name the same numbers.</summary>
    public bool SameNumbers(StatedTarget other) =>
        Claim.Extent.Low == other.Claim.Extent.Low && Claim.Extent.High == other.Claim.Extent.High && Statement.Target.Quantity.Of == other.Statement.Target.Quantity.Of;

    /// <summary>Whether the digits are the same, in whatever unit.</summary>
    public bool SameDigits(StatedTarget other) =>
        Statement.Target.Quantity.Low == other.Statement.Target.Quantity.Low && Statement.Target.Quantity.High == other.Statement.Target.Quantity.High;

    /// <summary>How surely both are one statement, changed: by indicator, sentence, period and number.</summary>
    public double Likeness(StatedTarget other)
    {
        var (sentence, known) = (_words.Likeness(other._words), Indicator(Statement.Target) == Indicator(other.Statement.Target));
        var (period, numbers) = (Claim.Period == other.Claim.Period, SameDigits(other));
        var alike = sentence >= SameSentence || (known && Claim.Area == other.Claim.Area && Claim.Subject == other.Claim.Subject && Claim.Change == other.Claim.Change);
        if (Claim.Kind != other.Claim.Kind || !alike || !(period || numbers || sentence >= VerySameSentence))
            return 0;
        return (known ? 2 : 0) + (2 * sentence) + (period ? 1 : 0) + (numbers ? 1 : 0) + (Claim.Area == other.Claim.Area ? 0.5 : 0)
            + (Claim.Status == other.Claim.Status ? 0.5 : 0) + (Claim.Basis == other.Claim.Basis ? 0.5 : 0);
    }

    /// <summary>Counts of listed things share one id: their names tell them apart.</summary>
    private static string Indicator(Target target) => target.Kind == TargetKind.Count ? target.Indicator : target.IndicatorId;
}
