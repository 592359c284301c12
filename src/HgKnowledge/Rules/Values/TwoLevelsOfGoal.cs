using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>What a province is to be in one year, high in one place ("Tỉnh phát triển, thu nhập cao") and middling in another ("trình độ phát triển khá").</summary>
internal sealed partial class TwoLevelsOfGoal : IRule
{
    public RuleInfo Info { get; } = new("HG156", "two-levels-of-goal", Severity.Info,
        "Mục tiêu trở thành tỉnh ở trình độ nào vào cùng một năm được nêu hai mức khác nhau.",
        "What a province is to become by one year is told at two levels.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        from goals in Goals(document.Document).GroupBy(goal => goal.Year)
        let fair = goals.Where(goal => goal.IsFair).Select(goal => goal.Passage).ToList()
        let high = goals.Where(goal => !goal.IsFair).Select(goal => goal.Passage).ToList()
        where fair.Count > 0 && high.Count > 0
        select Passage.Finding(Info, "two-levels", [high, fair],
            $"{Wording.Name(document.Document)}: mục tiêu đến năm {goals.Key} khi thì là {string.Join("; ", high.Select(place => place.Cited))}, khi thì là {string.Join("; ", fair.Select(place => place.Cited))}.",
            $"{Wording.Name(document.Document)}: the goal for {goals.Key} is {string.Join("; ", high.Select(place => place.EnglishCited))} here and {string.Join("; ", fair.Select(place => place.EnglishCited))} there.",
            "Thống nhất một mức mục tiêu cho mỗi mốc thời gian.");

    private static IEnumerable<(int Year, bool IsFair, Passage Passage)> Goals(Document document) =>
        from found in PatternSearch.In(document, Goal(), "là tỉnh", "thành tỉnh", "là thành phố", "thành thành phố")
        let year = GoalYear.Of(document, found.Block.Index, found.Match.Index)
        let level = found.Match.Groups["level"].Value
        where year is not null && Level().IsMatch(level)
        select (year.Value, level.Contains("khá", StringComparison.OrdinalIgnoreCase), new Passage(document, new(found.Block.Index, found.Match.Index, found.Match.Length)));

    [GeneratedRegex(@"(?<!không còn )\b(?:là|trở thành)\s+(?:tỉnh|thành phố)\s+(?<level>(?:phát triển,\s*)?[^.;,]{3,90})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Goal();

    [GeneratedRegex(@"phát triển|thu nhập cao", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Level();
}
