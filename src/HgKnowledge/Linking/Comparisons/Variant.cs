using HgKnowledge.Quantities;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>All statements of a thread that claim the very same. Comparing variants instead of statements keeps big threads cheap.</summary>
/// <param name="claim">The claim they share.</param>
/// <param name="statements">By document and place.</param>
internal sealed class Variant(Claim claim, IReadOnlyList<Statement> statements)
{
    private const int LongestTerm = 60;

    /// <summary>The claim they share.</summary>
    public Claim Claim { get; } = claim;

    /// <summary>By document and place.</summary>
    public IReadOnlyList<Statement> Statements { get; } = statements;

    /// <summary>Names of the documents that state it.</summary>
    public IReadOnlySet<string> Documents { get; } = statements.Select(s => s.Document.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>A few statements that stand for all: the ends, the first of a second document, the first that no repair touches.</summary>
    public IReadOnlyList<Statement> Ends { get; } = Few(statements);

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

    private static List<Statement> Few(IReadOnlyList<Statement> statements)
    {
        var first = statements[0];
        var second = statements.FirstOrDefault(s => s.Document.Name != first.Document.Name);
        var sound = statements.FirstOrDefault(s => !s.Target.Repaired);
        return [.. new[] { first, statements[^1], second ?? first, sound ?? first }.Distinct<Statement>(ReferenceEqualityComparer.Instance)];
    }
}
