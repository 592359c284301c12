using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.References;

/// <summary>Finds within one document what its short forms stand for. What stays ambiguous gets no antecedent.</summary>
internal static class Antecedents
{
    /// <summary>The same citations with their antecedents; bare type words that can stand for nothing are left out.</summary>
    public static IReadOnlyList<Reference> Resolve(Document document, IReadOnlyList<Reference> found)
    {
        var earlier = new EarlierCitations();
        foreach (var reference in found)
        {
            var key = reference.Symbol is null ? ReferenceKey.Of(document, reference) : "";
            var settled = Settle(document, earlier, reference, key);
            if (settled.Form != ReferenceForm.Bare || settled.Self || earlier.Any(settled.Type))
                earlier.Add(settled, key);
        }
        return earlier.All;
    }

    private static Reference Settle(Document document, EarlierCitations earlier, Reference reference, string key)
    {
        if (reference.Symbol is { } symbol)
            return reference.Date is null ? ToFull(reference, earlier.Dated(reference.Type, symbol)) : reference;
        if (reference.Number is { } number)
            return ToFull(reference, earlier.Numbered(reference.Type, number));
        // What is still to be made is another document, even of this one's type.
        if ((reference.Form == ReferenceForm.Short || reference is { Form: ReferenceForm.Bare, Relation: not Relation.Issued }) && IsOwn(document.Meta, reference.Type))
            return reference with { Self = true };
        if (reference.Form == ReferenceForm.Short)
            return ToNearest(earlier, reference);
        if (reference.Form == ReferenceForm.Bare)
            return ToOnly(document, earlier, reference);
        return reference.Form == ReferenceForm.Name && key.Length > 0 ? ToFull(reference, earlier.Named(reference.Type, key)) : reference;
    }

    private static Reference ToFull(Reference reference, int index) =>
        index < 0 ? reference : reference with { Antecedent = index, Form = ReferenceForm.Short };

    private static Reference ToNearest(EarlierCitations earlier, Reference reference)
    {
        var index = earlier.Last(reference.Type);
        if (index >= 0 && earlier.All[index].Antecedent >= 0)
            index = earlier.All[index].Antecedent;
        return reference with { Antecedent = index };
    }

    /// <summary>A bare type word: the document its own section is about, or the only one of that type so far.</summary>
    private static Reference ToOnly(Document document, EarlierCitations earlier, Reference reference)
    {
        var heading = -1;
        foreach (var node in document.Ancestors(reference.Evidence.Block))
            heading = Math.Max(heading, earlier.LastIn(reference.Type, node.Block));
        var index = heading >= 0 ? heading : earlier.Only(reference.Type);
        return index >= 0 ? reference with { Antecedent = index } : reference;
    }

    /// <summary>The citing document itself, or what it puts in force as its annex.</summary>
    private static bool IsOwn(DocumentMeta meta, string type) =>
        (meta.Type is { } own && (own.StartsWith(type, StringComparison.Ordinal) || type.StartsWith(own, StringComparison.Ordinal)))
        || (meta.Title?.Contains("ban hành " + type, StringComparison.OrdinalIgnoreCase) ?? false);
}
