using HgKnowledge.Quantities;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>All statements of a thread that claim the very same. Comparing variants instead of statements keeps big threads cheap.</summary>
/// <param name="Claim">The claim they share.</param>
/// <param name="Statements">By document and place.</param>
internal sealed record Variant(Claim Claim, IReadOnlyList<Statement> Statements)
{
    private const int LongestTerm = 60;

    /// <summary>Names of the documents that state it.</summary>
    public IReadOnlySet<string> Documents { get; } = Statements.Select(s => s.Document.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The variants of the statements, in the order of their first statements.</summary>
    public static List<Variant> Of(IEnumerable<Statement> ordered, Comparer comparer) =>
        [.. ordered.GroupBy(comparer.Claim).Select(group => new Variant(group.Key, [.. group]))];

    /// <summary>Keys of the times it speaks of: only variants that share a key can be aligned.</summary>
    public IEnumerable<(Basis Basis, int Year)> Times()
    {
        if (Claim.Period is not { } years)
            yield break;
        yield return (Claim.Basis == Basis.EachYear ? Basis.YearlyAverage : Claim.Basis, years.To);
        if (Claim.Basis != Basis.EachYear || years.Count > LongestTerm)
            yield break;
        for (var year = years.From; year <= years.To; year++)
            yield return (Basis.Level, year);
    }

    /// <summary>Whether the two claims say the same of a number, whatever their periods.</summary>
    public bool AgreesWith(Variant other, Comparer comparer) =>
        Claim.Measure.Converts(other.Claim.Measure) && comparer.Judge(Claim, other.Claim).Agrees();
}
