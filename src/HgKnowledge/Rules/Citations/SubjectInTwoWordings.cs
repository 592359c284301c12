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

    public IEnumerable<Finding> Check(Knowledge knowledge) => Citation.All(knowledge)
        .Where(c => c.Reference.Symbol is not null)
        .GroupBy(c => (c.Document.Name, c.Reference.Type, c.Reference.Symbol))
        .SelectMany(g => Differences([.. g.Select(c => (c, CitedSubject.Words(c))).Where(c => c.Item2.Length >= CitedSubject.Shortest)]));

    private IEnumerable<Finding> Differences((Citation Citation, string[] Words)[] mentions)
    {
        for (var i = 1; i < mentions.Length; i++)
            if (CitedSubject.Exchanged(mentions[0].Words, mentions[i].Words) is { } words)
                yield return Report(mentions[0].Citation, mentions[i].Citation, words);
    }

    private Finding Report(Citation first, Citation second, (string One, string Other) words) => new()
    {
        Rule = Info,
        Severity = Severity.Info,
        Verdict = "two-wordings",
        Members = [first.Member(words.One, words.One), second.Member(words.Other, words.Other)],
        Message = $"Trích yếu của {first.Name} viết “{words.One}” tại {first.Place} và “{words.Other}” tại {second.Place}.",
        EnglishMessage = $"The subject of {first.Name} has “{words.One}” in {first.EnglishPlace} and “{words.Other}” in {second.EnglishPlace}.",
        Resolution = "Dùng đúng trích yếu của văn bản gốc ở mọi chỗ.",
    };
}
