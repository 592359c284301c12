using HgKnowledge.Documents;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Joins work with the role labels behind it, in the same paragraph or in the lines that follow.</summary>
internal sealed class LabelledTasks(Document document)
{
    private Block? _work;

    /// <summary>Reads the block; true if its labels made or completed a task.</summary>
    public bool Read(Block block, int at, List<PlannedTask> tasks)
    {
        if (RoleLabels.Read(block.Text, at) is not { } labels)
        {
            _work = block;
            return false;
        }
        if (labels is { OfSection: true, Lead.Count: > 0 } && labels.Start <= at && document.Ancestors(block.Index).FirstOrDefault(IsHeading) is { } section)
        {
            tasks.Add(OfSection(block, at, section, labels));
            return true;
        }
        var own = labels.Start > at + 1;
        var work = own ? block : _work;
        if (work is null || own && labels.Lead.Count == 0)
            return false;
        _work = work;
        if (!(tasks.Count > 0 && tasks[^1].Evidence.Block == work.Index) && labels.Lead.Count > 0)
            tasks.Add(Task(work, own ? labels.Start : work.Text.Length));
        if (tasks.Count == 0 || tasks[^1].Evidence.Block != work.Index)
            return !own;
        tasks[^1] = Complete(tasks[^1], labels);
        return true;
    }

    private static bool IsHeading(OutlineNode node) => node.Kind != OutlineKind.Item || node.Marker is not ['-' or '–' or '+' or '•', ..];

    private PlannedTask OfSection(Block block, int at, OutlineNode section, RoleLabels labels) => new()
    {
        Evidence = new(block.Index, at, block.Text.Length - at),
        Title = section.Title,
        Lead = labels.Lead,
        Cooperation = labels.Cooperation,
        Deadline = DeadlineParser.Parse(labels.Time),
        Recurrence = DeadlineParser.Recurrence(labels.Time),
        Reasons = [new("title", "section", new Span(section.Block, 0, document.Blocks[section.Block].Text.Length))],
    };

    private static PlannedTask Task(Block work, int end)
    {
        var at = Sentences.Body(work.Text);
        end = Words.TrimEnd(work.Text, at, end);
        var parts = DeliverableReader.ReadItem(work.Text, at, end);
        return new()
        {
            Evidence = new(work.Index, at, end - at),
            Title = work.Text[at..end],
            Deliverable = parts.Count > 0 ? parts[0].Type : null,
            Reasons = [new("title", "labels", new Span(work.Index, at, end - at))],
        };
    }

    private static PlannedTask Complete(PlannedTask task, RoleLabels labels) => task with
    {
        Lead = labels.Lead.Count > 0 ? labels.Lead : task.Lead,
        Cooperation = labels.Cooperation.Count > 0 ? labels.Cooperation : task.Cooperation,
        Deadline = DeadlineParser.Parse(labels.Time) ?? task.Deadline,
        Recurrence = DeadlineParser.Recurrence(labels.Time) ?? task.Recurrence,
    };
}
