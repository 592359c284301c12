using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking.Trails;
using HgKnowledge.Reports.Pages;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Sheets;

/// <summary>All tasks, those with a deadline first in the order in which they are due, each with what is known of the document it was to bring.</summary>
internal static class TaskSheet
{
    public static Sheet Of(Report report)
    {
        var words = report.Words;
        var trails = Trails(report);
        return new(
            words.Tasks,
            [
                new(words.Task, 48), new(words.Type, 14), new(words.Lead, 28), new(words.Help, 28), new(words.Deadline, 20), new(words.DueDay, 12),
                new(words.State, 16), new(words.IssuedAs, 34), new(words.IssuedOn, 13), new(words.SetBy, 26), new(words.Where, 20),
            ],
            TaskRow.All(report).OrderBy(row => row.Task.Deadline?.To ?? DateOnly.MaxValue).ThenBy(row => row.Task.Recurrence is null)
                .Select(row => Row(report, row, trails.GetValueOrDefault(row.Task))))
        { FrozenColumns = 1 };
    }

    private static SheetCell[] Row(Report report, TaskRow row, Trail? trail)
    {
        var (document, task) = (row.Document, row.Task);
        return
        [
            task.Title, task.Deliverable, string.Join("; ", task.Lead), string.Join("; ", task.Cooperation), task.Deadline?.Text ?? task.Recurrence, task.Deadline?.To,
            State(report, trail), Issued(report, trail), trail?.Match?.Issued.Date, report.Names[document.Name], report.Place(document, task.Evidence),
        ];
    }

    private static SheetCell State(Report report, Trail? trail)
    {
        if (trail is null)
            return "";
        var late = trail.LateOn is null ? "" : " " + report.Words.LateBy(trail.LateDays, trail.LateQuarters, trail.Match?.Issued.Date is null);
        return new()
        {
            Text = report.Words.StateOf(trail.State) + late,
            Severity = trail.State switch { TrailState.Late => Severity.Warning, TrailState.NoTrace => Severity.Info, _ => Severity.None },
        };
    }

    private static SheetCell Issued(Report report, Trail? trail) =>
        trail?.Match is { } match ? match.Issued.Name
        : trail?.Suggestions is [var maybe, ..] ? report.Words.MayBe(maybe.Issued.Name, maybe.Confidence) : "";

    private static Dictionary<PlannedTask, Trail> Trails(Report report)
    {
        var trails = new Dictionary<PlannedTask, Trail>(ReferenceEqualityComparer.Instance);
        foreach (var trail in report.Knowledge.Trails)
            foreach (var plan in trail.Plans)
                trails[plan.Planned] = trail;
        return trails;
    }
}
