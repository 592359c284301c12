using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.References;

/// <summary>Finds within one document what its short forms stand for. What stays ambiguous gets no antecedent.</summary>
internal static class Antecedents
{
    /// <summary>The same citations with their antecedents; bare type words that can stand for nothing are left out.</summary>
    public static IReadOnlyList<Reference> Resolve(Document document, IReadOnlyList<Reference> found)
    {
        var resolved = new List<Reference>(found.Count);
        foreach (var reference in found)
        {
            var settled = Settle(document, resolved, reference);
            if (settled.Form != ReferenceForm.Bare || settled.Self || resolved.Exists(r => Means(r, settled)))
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
        // What is still to be made is another document, even of this one's type.
        if ((reference.Form == ReferenceForm.Short || reference is { Form: ReferenceForm.Bare, Relation: not Relation.Issued }) && IsOwn(document.Meta, reference.Type))
            return reference with { Self = true };
        if (reference.Form == ReferenceForm.Short)
            return ToNearest(earlier, reference);
        if (reference.Form == ReferenceForm.Bare)
            return ToOnly(document, earlier, reference);
        return reference.Form == ReferenceForm.Name && ReferenceKey.Of(document, reference) is { Length: > 0 } key
            ? ToFull(earlier, reference, r => r.Symbol is null && r.Type == reference.Type && ReferenceKey.Matches(ReferenceKey.Of(document, r), key)) : reference;
    }

    private static Reference ToFull(List<Reference> earlier, Reference reference, Predicate<Reference> means)
    {
        var index = earlier.FindIndex(means);
        return index < 0 ? reference : reference with { Antecedent = index, Form = ReferenceForm.Short };
    }

    private static Reference ToNearest(List<Reference> earlier, Reference reference)
    {
        var index = earlier.FindLastIndex(r => Means(r, reference));
        if (index >= 0 && earlier[index].Antecedent >= 0)
            index = earlier[index].Antecedent;
        return reference with { Antecedent = index };
    }

    /// <summary>A bare type word: the document its own section is about, or the only one of that type so far.</summary>
    private static Reference ToOnly(Document document, List<Reference> earlier, Reference reference)
    {
        var nodes = document.Ancestors(reference.Evidence.Block).Select(n => n.Block).ToHashSet();
        var heading = earlier.FindLastIndex(r => Means(r, reference) && nodes.Contains(r.Evidence.Block));
        if (heading >= 0)
            return reference with { Antecedent = heading };
        var only = earlier.FindIndex(r => Means(r, reference));
        return only >= 0 && earlier.FindLastIndex(r => Means(r, reference) && r.Antecedent != only) == only
            ? reference with { Antecedent = only } : reference;
    }

    private static bool Means(Reference earlier, Reference reference) =>
        earlier.Type == reference.Type && earlier.Form != ReferenceForm.Bare && !earlier.Self;

    /// <summary>The citing document itself, or what it puts in force as its annex.</summary>
    private static bool IsOwn(DocumentMeta meta, string type) =>
        (meta.Type is { } own && (own.StartsWith(type, StringComparison.Ordinal) || type.StartsWith(own, StringComparison.Ordinal)))
        || (meta.Title?.Contains("ban hành " + type, StringComparison.OrdinalIgnoreCase) ?? false);
}
