using System.Text.RegularExpressions;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>A target counted among the results that are "đạt cao", whose own number says that it was just reached ("đạt 100% chỉ tiêu").</summary>
internal sealed partial class PraisedOnlyReached : IRule
{
    private const int ShortestName = 12;

    public RuleInfo Info { get; } = new("HG155", "praised-only-reached", Severity.Info,
        "Chỉ tiêu được kể vào số “đạt cao” nhưng con số cho thấy chỉ vừa đạt.",
        "A target is counted among the high results and was just reached.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        from found in PatternSearch.In(document.Document, Praise(), "đạt cao", "vượt cao", "vượt khá", "vượt xa")
        let praise = found.Match
        from target in document.Targets
        where target.Label.Length >= ShortestName && praise.Groups["list"].Value.Contains(target.Label, StringComparison.OrdinalIgnoreCase)
            && target.Number.Block != found.Block.Index && JustReached().IsMatch(Sentences.After(new(document.Document, target, 0)))
        select Found(new(document.Document, new(found.Block.Index, praise.Index, praise.Length)), new(document.Document, target.Evidence));

    private Finding Found(Passage praise, Passage result) => Passage.Finding(Info, "just-reached", [[praise], [result]],
        $"{Wording.Name(praise.Document)} kể vào số chỉ tiêu đạt cao: {praise.Cited}; nhưng {result.Cited} cho thấy chỉ vừa đạt chỉ tiêu.",
        $"{Wording.Name(praise.Document)} counts among the high results {praise.EnglishCited} what was just reached: {result.EnglishCited}.",
        "Bỏ khỏi danh sách đạt cao, hoặc nêu con số vượt.");

    [GeneratedRegex(@"(?:đạt cao|vượt cao|vượt khá|vượt xa)(?: so với [^:.;]{0,40})?,?\s+như\s*:?(?<list>[^.]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Praise();

    [GeneratedRegex(@"\bđạt 100\s?% (?:chỉ tiêu|kế hoạch|nghị quyết|mục tiêu)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex JustReached();
}
