using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.References;

/// <summary>Finds within one document what its short forms stand for.</summary>
internal static class Antecedents
{
    /// <summary>The same citations with their antecedents; bare type words that stand for nothing are left out.</summary>
    public static IReadOnlyList<Reference> Resolve(Document document, IReadOnlyList<Reference> found)
    {
        var resolved = new List<Reference>(found.Count);
        foreach (var reference in found)
        {
            var settled = Settle(document, resolved, reference);
            if (settled.Form != ReferenceForm.Bare || settled.Self || settled.Antecedent >= 0)
                resolved.Add(settled);
        }
        return resolved;
    }

    private static Reference Settle(Document document, List<Reference> earlier, Reference reference)
    {
        if (reference.Symbol is not null)
            return reference.Date is null ? ToFull(earlier, reference, r => r.Symbol == reference.Symbol && r.Type == reference.Type && r.Date is not null) : reference;
        if (reference.Number is not null)
            return ToFull(earlier, reference, r => r.Number == reference.Number && r.Type == reference.Type && r.Symbol is not null);
        if (reference.Form is ReferenceForm.Short or ReferenceForm.Bare)
            return IsOwnType(document.Meta, reference.Type) ? reference with { Self = true } : ToNearest(earlier, reference);
        var key = ReferenceKey.Of(document, reference);
        return key.Length == 0 ? reference : ToFull(earlier, reference, r => r.Symbol is null && r.Type == reference.Type && ReferenceKey.Of(document, r) == key);
    }

    private static Reference ToFull(List<Reference> earlier, Reference reference, Predicate<Reference> means)
    {
        var index = earlier.FindIndex(means);
        return index < 0 ? reference : reference with { Antecedent = index, Form = ReferenceForm.Short };
    }

    private static Reference ToNearest(List<Reference> earlier, Reference reference)
    {
        var index = earlier.FindLastIndex(r => r.Type == reference.Type && r.Form is not ReferenceForm.Bare && !r.Self);
        if (index >= 0 && earlier[index].Antecedent >= 0)
            index = earlier[index].Antecedent;
        return reference with { Antecedent = index };
    }

    private static bool IsOwnType(DocumentMeta meta, string type) =>
        meta.Type is { } own && (own.StartsWith(type, StringComparison.Ordinal) || type.StartsWith(own, StringComparison.Ordinal));
}
