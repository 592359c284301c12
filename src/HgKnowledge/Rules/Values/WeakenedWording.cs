using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>A goal in words that asks for less in one place than in another: "kéo giảm tai nạn giao thông" and "kiềm chế tai nạn giao thông".</summary>
internal sealed partial class WeakenedWording : IRule
{
    private const int ObjectWords = 4;

    public RuleInfo Info { get; } = new("HG147", "weakened-wording", Severity.Info,
        "Cùng một mục tiêu bằng lời nhưng mức độ khác nhau.",
        "A goal in words asks for less in one place than in another.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => Check(knowledge, Comparer.For(knowledge));

    private IEnumerable<Finding> Check(Knowledge knowledge, Comparer comparer) =>
        from same in knowledge.Documents.SelectMany(d => Goals(d.Document)).GroupBy(goal => goal.Object, StringComparer.Ordinal)
        let strong = same.Where(goal => goal.Strong).ToList()
        let weak = same.Where(goal => !goal.Strong && strong.Exists(other => comparer.SamePlace(goal.Document, other.Document))).ToList()
        where strong.Count > 0 && weak.Count > 0
        select Found([.. strong.Where(goal => comparer.SamePlace(goal.Document, weak[0].Document))], weak);

    private static IEnumerable<Goal> Goals(Document document) =>
        from found in PatternSearch.In(document, VerbPattern(), "kéo giảm", "đẩy lùi", "kiềm chế", "hạn chế")
            .Concat(PatternSearch.In(document, HedgePattern(), "cân đối được", "hoàn thành", "chấm dứt", "xóa"))
        where found.Block.Kind != BlockKind.Furniture && found.Block.Cell is null
        let words = found.Match.Groups["object"].Value.ToLowerInvariant().Split([' ', '-', '–', ','], StringSplitOptions.RemoveEmptyEntries)
        where words.Length >= ObjectWords
        select new Goal(document, new(found.Block.Index, found.Match.Index, found.Match.Length), !found.Match.Groups["weak"].Success, string.Join(' ', words.Take(ObjectWords)));

    private Finding Found(List<Goal> strong, List<Goal> weak) => new()
    {
        Rule = Info,
        Severity = Severity.Info,
        Verdict = "weakened",
        Members = [.. strong.Select(Member), .. weak.Select(Member)],
        Message = $"Cùng một mục tiêu nhưng mức độ khác nhau: {Says(strong[0])}; {Says(weak[0])}.",
        EnglishMessage = "A goal in words asks for less in one place than in another.",
        Resolution = "Thống nhất mức độ của mục tiêu, hoặc nói rõ vì sao thay đổi.",
    };

    private static string Says(Goal goal) => $"{Wording.Name(goal.Document)}, {Wording.Place(goal.Document, goal.Span)}, ghi {Wording.Quoted(goal.Document, goal.Span)}";

    private static Member Member(Goal goal) =>
        new(goal.Document.Name, goal.Span, goal.Document.Line(goal.Span), goal.Document.Section(goal.Span.Block), goal.Document.Quote(goal.Span), goal.Strong ? "A" : "B");

    [GeneratedRegex(@"\b(?:(?<strong>kéo giảm|đẩy lùi)|(?<weak>kiềm chế|hạn chế))(?: (?:sự )?gia tăng(?: của)?)? (?<object>\p{L}+(?: \p{L}+){3})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VerbPattern();

    [GeneratedRegex(@"(?:^|\) |\. |- )(?<weak>(?:Về cơ bản|Cơ bản|Từng bước) )?(?<object>(?:cân đối được|hoàn thành|chấm dứt|xóa|tự cân đối)\b[ ,\p{L}-]{12,60})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HedgePattern();

    private sealed record Goal(Document Document, Span Span, bool Strong, string Object);
}
