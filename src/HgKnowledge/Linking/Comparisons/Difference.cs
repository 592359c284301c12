namespace HgKnowledge.Linking.Comparisons;

/// <summary>Two variants that differ, shown by their gravest pair of statements.</summary>
/// <param name="One">The variant that is stated first.</param>
/// <param name="Other">The other one.</param>
/// <param name="Pair">The pair of statements.</param>
internal sealed record Difference(Variant One, Variant Other, Comparison Pair)
{
    /// <summary>The difference of the two variants among the given statements of each; null where no two of them differ.</summary>
    public static Difference? Of(
        Variant one, IReadOnlyList<Statement> ones, Variant other, IReadOnlyList<Statement> others, Comparer comparer, bool inside)
    {
        Comparison? gravest = null;
        foreach (var first in Ends(ones))
            foreach (var second in Ends(others))
            {
                if (first.Document.Name == second.Document.Name != inside)
                    continue;
                var pair = comparer.Compare(first, second);
                if (pair.Differs && (gravest is null || pair.Severity > gravest.Severity))
                    gravest = pair;
            }
        return gravest is null ? null : new(one, other, gravest);
    }

    /// <summary>A few statements that stand for all: the ends, the first of a second document, the first that no repair touches.</summary>
    private static IEnumerable<Statement> Ends(IReadOnlyList<Statement> statements)
    {
        var first = statements[0];
        var second = statements.FirstOrDefault(s => s.Document.Name != first.Document.Name);
        var sound = statements.FirstOrDefault(s => !s.Target.Repaired);
        return new[] { first, statements[^1], second ?? first, sound ?? first }.Distinct<Statement>(ReferenceEqualityComparer.Instance);
    }
}
