using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;

namespace HgKnowledge.Linking.Trails;

/// <summary>One step of a trail with its evidence.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Day">When, as far as known; for a plan or a citation the day before which its document cannot have been written.</param>
/// <param name="Source">The document that shows it.</param>
/// <param name="Evidence">Where in it.</param>
/// <param name="Relation">What the source does with the document, at a citation.</param>
/// <param name="Match">The document that came or may have come.</param>
public sealed record TrailStep(TrailStepKind Kind, DateOnly? Day, DocumentKnowledge Source, Span Evidence, Relation Relation = Relation.Cites, TrailMatch? Match = null)
{
    /// <summary>The steps of a trail: plans, what came of them, then who cites it.</summary>
    public static IEnumerable<TrailStep> Of(Trail trail)
    {
        foreach (var plan in trail.Plans)
            yield return new(TrailStepKind.Planned, Times.NotBefore(plan.Source), plan.Source, plan.Evidence);
        foreach (var match in trail.Match is { } certain ? [certain] : trail.Suggestions)
            if (Shown(match.Issued) is var (source, evidence))
                yield return new(trail.Match is null ? TrailStepKind.MayBe : TrailStepKind.Issued, match.Issued.Date, source, evidence, Match: match);
        foreach (var mention in trail.Match?.Issued.Mentions ?? [])
            yield return new(TrailStepKind.Cited, Times.NotBefore(mention.Citing), mention.Citing, mention.Evidence, mention.Reference.Relation);
    }

    /// <summary>The document itself, else the first citation of it.</summary>
    private static (DocumentKnowledge Source, Span Evidence)? Shown(Issued issued)
    {
        if (issued.Document is { Document.Blocks.Count: > 0 } document)
            return (document, new(0, 0, document.Document.Blocks[0].Text.Length));
        return issued.Mentions is [var mention, ..] ? (mention.Citing, mention.Evidence) : null;
    }
}
