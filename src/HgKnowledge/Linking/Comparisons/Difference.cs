namespace HgKnowledge.Linking.Comparisons;

/// <summary>Two variants that differ, shown by their gravest pair of statements.</summary>
/// <param name="One">The one variant.</param>
/// <param name="Other">The other one.</param>
/// <param name="Pair">The pair of statements.</param>
internal sealed record Difference(Variant One, Variant Other, Comparison Pair)
{
    /// <summary>The difference of two variants that may be compared; null where they agree or no two of their statements differ.</summary>
    /// <param name="one">The one variant.</param>
    /// <param name="other">The other one.</param>
    /// <param name="comparer">Compares.</param>
    /// <param name="inside">Whether the two statements are to be of one document, or of two.</param>
    public static Difference? Of(Variant one, Variant other, Comparer comparer, bool inside)
    {
        if (one.AgreesWith(other, comparer))
            return null;
        Comparison? gravest = null;
        foreach (var first in one.Ends)
            foreach (var second in other.Ends)
            {
                if (first.Document.Name == second.Document.Name != inside)
                    continue;
                var pair = Comparer.Order(first, second) <= 0
                    ? comparer.Compare(first, one.Claim, second, other.Claim)
                    : comparer.Compare(second, other.Claim, first, one.Claim);
                if (pair.Differs && (gravest is null || pair.Severity > gravest.Severity))
                    gravest = pair;
            }
        return gravest is null ? null : new(one, other, gravest);
    }
}
