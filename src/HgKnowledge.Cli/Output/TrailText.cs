using HgKnowledge.Linking.Trails;
using HgKnowledge.Reports.Texts;

namespace HgKnowledge.Cli.Output;

/// <summary>A trail's state in words.</summary>
internal static class TrailText
{
    /// <summary>"muộn 152 ngày (2 quý): Đề án 05-ĐA/TU", "chưa thấy dấu vết; có thể là ...".</summary>
    public static string State(ReportTexts words, Trail trail)
    {
        var state = words.StateOf(trail.State);
        if (trail.LateOn is not null)
            state += $" {words.LateBy(trail.LateDays, trail.LateQuarters, trail.Match?.Issued.Date is null)}";
        if (trail.Match is { } match)
            return $"{state}: {match.Issued.Name}{(match.Issued.Date is { } day ? $", {words.Day(day)}" : "")}";
        return trail.Suggestions is [var maybe, ..] ? $"{state}; {words.MayBe(maybe.Issued.Name, maybe.Confidence)}" : state;
    }
}
