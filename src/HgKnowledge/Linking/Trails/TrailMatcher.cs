using HgKnowledge.Catalog;
using HgKnowledge.Extraction.References;

namespace HgKnowledge.Linking.Trails;

/// <summary>Weighs whether a planned document is one that exists.</summary>
internal sealed class TrailMatcher(RareWords words)
{
    public const double Certain = 0.78;
    private const double Likely = 0.52;
    private const double AllHeld = 0.95;
    private const double OtherType = 0.85;
    private const double WithoutNumber = 0.9;

    /// <summary>The match of a plan with a document; null if they are too different, or if time, place or type forbid it.</summary>
    public TrailMatch? Of(Plan plan, Issued issued)
    {
        if (!DeliverableType.Kindred(plan.Type, issued.Type) || !plan.Words.FitsPeriod(issued.Words) || !SamePlace(plan, issued) || !IsLater(plan, issued))
            return null;
        var (same, dated) = (DeliverableType.Same(plan.Type, issued.Type), Times.NotBefore(plan.Source) is not null && issued.Date is not null);
        var likeness = words.Likeness(plan.Words, issued.Words) * (same ? 1 : OtherType) * (issued.Symbol is null && issued.Document is null ? WithoutNumber : 1) * IssuerFactor(plan, issued);
        var inTime = InTime(plan, issued) && same && words.Held(plan.Words, issued.Words) >= AllHeld;
        if (likeness < Likely && !inTime)
            return null;
        return new(issued, Math.Round(likeness, 2), same && likeness >= Certain && (dated || IsCarriedOutWhenDue(plan, issued)), [.. Reasons(plan, issued, same, likeness)]);
    }

    private static IEnumerable<string> Reasons(Plan plan, Issued issued, bool same, double likeness)
    {
        yield return likeness >= Certain ? "title" : "title-part";
        yield return same ? "type" : "other-type";
        if (plan.Words.Period is not null && issued.Words.Period is not null)
            yield return "period";
        yield return issued.Date is null ? "no-date" : "date";
    }

    /// <summary>It came when it was due.</summary>
    private static bool InTime(Plan plan, Issued issued) =>
        plan.Planned.Deadline is { From: { } from } deadline && issued.Date >= from && issued.Date <= deadline.To;

    /// <summary>Of a document without a number only its use after the deadline shows that it was issued; until then it may be a plan that is carried on.</summary>
    private static bool IsCarriedOutWhenDue(Plan plan, Issued issued) =>
        issued.Symbol is null && plan.Planned.Deadline is { } deadline && issued.Mentions.Any(mention => Times.NotBefore(mention.Citing) > deadline.To);

    /// <summary>Issued after the plan, or cited in a later document; what the plan's own document alone cites existed before.</summary>
    private static bool IsLater(Plan plan, Issued issued)
    {
        if (issued.Document == plan.Source)
            return false;
        var planned = Times.NotBefore(plan.Source);
        if (issued.Date is { } date)
            return planned is null || (date >= planned && !(plan.Source.Document.Meta.Date is null && CitedBy(plan, issued)));
        return planned is not null && issued.Mentions.Any(mention => mention.Citing != plan.Source && Times.NotBefore(mention.Citing) > planned);
    }

    private static bool CitedBy(Plan plan, Issued issued) => issued.Mentions.Any(mention => mention.Citing == plan.Source && mention.Reference.Relation != Relation.Issued);

    private static bool SamePlace(Plan plan, Issued issued)
    {
        if (plan.Source.Document.Meta.Symbol is { } own && issued.Symbol is { } symbol && SymbolSeries.IsCentral(own) != SymbolSeries.IsCentral(symbol))
            return false;
        if (issued.Symbol is { } central && SymbolSeries.IsCentral(central))
            return plan.Source.Document.Meta.Province is null;
        var places = issued.Document is { } document ? [document] : issued.Mentions.Select(mention => mention.Citing);
        return plan.Source.Document.Meta.Province is not { } province || places.Any(place => place.Document.Meta.Province is null || place.Document.Meta.Province == province);
    }

    /// <summary>A plan that names the issuer in its title is hardly met by another body's document.</summary>
    private static double IssuerFactor(Plan plan, Issued issued)
    {
        var issuer = issued.Document?.Document.Meta.Issuer ?? issued.Mentions.Select(mention => mention.Reference.Issuer).FirstOrDefault(name => name is not null);
        if (issuer is null || !plan.Title.AsSpan(plan.Type.Length).TrimStart().StartsWith("của ", StringComparison.OrdinalIgnoreCase))
            return 1;
        return plan.Title.Contains(issuer, StringComparison.OrdinalIgnoreCase) ? 1 : OtherType;
    }

    /// <summary>Whether two plans are of one document.</summary>
    public bool Same(Plan one, Plan other) =>
        DeliverableType.Same(one.Type, other.Type) && one.Words.FitsPeriod(other.Words) && words.Likeness(one.Words, other.Words) >= Certain
        && (one.Source.Document.Meta.Province is not { } province || other.Source.Document.Meta.Province is not { } place || province == place);
}
