using HgKnowledge.Documents;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>
/// A document whose subject is quoted in two wordings. Only words exchanged inside the subject count: a subject that is
/// shortened, or runs on into the sentence, is no difference.
/// </summary>
internal sealed class SubjectInTwoWordings : IRule
{
    public RuleInfo Info { get; } = new("HG210", "citation-subject-wording", Severity.Info,
        "Trích yếu của một văn bản được dẫn theo hai cách viết.",
        "The subject of a cited document is worded in two ways.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        from index in Enumerable.Range(0, document.References.Count)
        let full = CitedKey.Full(document, index)
        where full.Symbol is not null && !full.Self
        let citation = new Citation(document.Document, document.References[index], index)
        let words = CitedSubject.Words(citation)
        where words.Length >= CitedSubject.Shortest
        group (citation, words) by CitedKey.Of(document, full) into mentions
        from finding in Differences([.. mentions])
        select finding;

    private IEnumerable<Finding> Differences((Citation Citation, Span[] Words)[] mentions)
    {
        for (var i = 1; i < mentions.Length; i++)
            if (CitedSubject.Exchanged(Text(mentions[0]), Text(mentions[i])) is { } exchanged)
                yield return Report(mentions[0].Citation, mentions[i].Citation, Passage(mentions[0], exchanged.One), Passage(mentions[i], exchanged.Other));
    }

    private static string[] Text((Citation Citation, Span[] Words) mention) => CitedSubject.Text(mention.Citation.Document, mention.Words);

    private static Passage Passage((Citation Citation, Span[] Words) mention, Range range)
    {
        var words = mention.Words[range];
        return new(mention.Citation.Document, words[0] with { Length = words[^1].End - words[0].Start });
    }

    private Finding Report(Citation cited, Citation other, Passage first, Passage second) => Rules.Passage.Finding(Info, "two-wordings", [Side(cited, first), Side(other, second)],
        $"Trích yếu của {cited.Name} được dẫn theo hai cách: {first.Quoted} ({first.Where}) và {second.Quoted} ({second.Where}).",
        $"The subject of {cited.Name} has {first.Quoted} in {first.EnglishWhere} and {second.Quoted} in {second.EnglishWhere}.",
        "Dùng đúng trích yếu của văn bản gốc ở mọi chỗ.");

    /// <summary>The words, and the citation where it stands in another line.</summary>
    private static Passage[] Side(Citation citation, Passage words) =>
        citation.Document.Line(citation.Reference.Evidence) == citation.Document.Line(words.Span) ? [words] : [words, new(citation.Document, citation.Reference.Evidence)];
}
