using HgKnowledge.Documents;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Joins work with the role labels behind it, in the same paragraph or in the lines that follow.</summary>
internal sealed class LabelledTasks(Document document)
{
    private readonly TaskWriter _writer = new(document);
    private readonly List<Block> _list = [];
    private List<Block> _works = [];

    /// <summary>Reads the block; true if its labels made or completed tasks.</summary>
    public bool Read(Block block, int at, List<PlannedTask> tasks)
    {
        if (RoleLabels.Read(block.Text, at) is not { } labels)
        {
            Remember(block);
            return false;
        }
        if (labels is { OfSection: true, Lead.Count: > 0 } && labels.Start <= at && document.Ancestors(block.Index).FirstOrDefault(IsHeading) is { } section)
        {
            tasks.Add(OfSection(block, at, section, labels));
            return true;
        }
        var own = labels.Start > at + 1;
        if (own && labels.Lead.Count == 0)
            return false;
        if (own)
            _works = [block];
        else if (_list.Count > 1 && Dash(block) is null)
            _works = [.. _list];
        foreach (var work in _works)
            Label(work, own ? labels.Start : work.Text.Length, labels, tasks);
        return own ? tasks[^1].Evidence.Block == block.Index : _works.Count > 0;
    }

    /// <summary>The labels may speak of the last block, or, not being an item themselves, of the whole list of dashes that it ends.</summary>
    private void Remember(Block block)
    {
        _works = [block];
        if (Dash(block) is not { } dash)
            _list.Clear();
        else if (_list.Count == 0 || Dash(_list[0]) == dash)
            _list.Add(block);
    }

    private static char? Dash(Block block) => block.Text is ['-' or '–' or '+' or '•' or '*', ..] ? block.Text[0] : null;

    private void Label(Block work, int end, RoleLabels labels, List<PlannedTask> tasks)
    {
        if (labels.Lead.Count > 0 && !tasks.Exists(task => task.Evidence.Block == work.Index))
            tasks.AddRange(_works.Count > 1 ? Item(work, labels) : [Task(work, end)]);
        var last = tasks.FindLastIndex(task => task.Evidence.Block == work.Index);
        if (last < 0)
            return;
        var charged = _works.Count > 1 && tasks[last] is { Lead.Count: > 0 } own ? labels with { Lead = own.Lead, Cooperation = own.Cooperation } : labels;
        tasks[last] = Complete(tasks[last], charged);
    }

    private IReadOnlyList<PlannedTask> Item(Block work, RoleLabels labels)
    {
        var at = Sentences.Body(work.Text);
        var tasks = _writer.Item(work, at, new(at, labels.Lead, labels.Cooperation, null, at, true)).ToList();
        return tasks.Count > 0 ? tasks : [Task(work, work.Text.Length)];
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
