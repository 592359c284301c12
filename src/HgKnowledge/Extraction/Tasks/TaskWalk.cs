using HgKnowledge.Documents;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Reads the running text of one document from top to bottom.</summary>
internal sealed class TaskWalk(Document document)
{
    private const int FewestArticles = 8;

    /// <summary>Characters in which a sentence says that it speaks of something regular: "Định kỳ hàng năm, ...".</summary>
    private const int LongestOpening = 30;

    private readonly List<PlannedTask> _tasks = [];
    private readonly Sections _sections = new(document);
    private readonly TaskWriter _writer = new(document);
    private readonly HeadingOwners _headings = new(document);
    private readonly LabelledTasks _labels = new(document);
    private readonly OwnedList _list = new(document);
    private (Assignment Owner, int Node)? _lastOwner;
    private (Assignment Owner, int Node)? _charged;
    private readonly bool _regulation = IsRegulation(document);
    private bool _closed;

    /// <summary>The tasks in reading order.</summary>
    public List<PlannedTask> Run()
    {
        foreach (var block in document.Blocks)
            if (!Closed(block) && block.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem && (block.Node >= 0 || document.Outline.Count == 0))
                Read(block);
        return HeadingTasks.WithoutCovered(document, _tasks);
    }

    // What stands in many articles holds for good: only who is charged in so many words has a task.
    private static bool IsRegulation(Document document) => document.Outline.Count(node => Words.Is(node.Marker, 0, "điều")) >= FewestArticles;

    // Recipients are listed by dashes, an annex opens with titles; what an annex or a decision carries is numbered again.
    private bool Closed(Block block)
    {
        if (MarkerReader.Read(block.Text) is { Style: < MarkerStyle.Ordinal } marker && marker is not { Style: MarkerStyle.Annex, Number: 0 })
            _closed = false;
        else if (Words.Is(block.Text, 0, "nơi nhận") || Words.Is(block.Text, 0, "phụ lục"))
            _closed = true;
        return _closed;
    }

    private void Read(Block block)
    {
        var kind = _sections.Of(block);
        if (kind == SectionKind.Results)
            return;
        var at = Sentences.Body(block.Text);
        if (_labels.Read(block, at, _tasks))
            return;
        if (_list.Owner(block) is { } owner && AssignmentReader.Direct(block.Text, at, block.Text.Length) is not { Named: true })
        {
            _tasks.AddRange(_writer.Item(block, at, owner));
            return;
        }
        var label = Sentences.Label(block.Text, at);
        if (label.Length > 0)
            at = Words.SkipSpaces(block.Text, at + label.Length + 1);
        var aims = kind == SectionKind.Aims || label.StartsWith("mục tiêu", StringComparison.OrdinalIgnoreCase);
        var heading = aims ? null : _headings.Of(block);
        if (heading is not null && kind != SectionKind.Organisation && !heading.Bodies.Named)
            heading = null;
        ReadSentences(block, at, new(kind, aims, heading));
    }

    private void ReadSentences(Block block, int at, SentenceContext context)
    {
        var (heading, text) = (context.HeadingOwner, block.Text);
        // Behind a sentence that names an owner of its own the heading's is not meant any more.
        var inherits = heading is not null && AssignmentReader.Direct(text, at, text.Length) is null;
        var later = context.Aims ? null : Labelled(text, at) ?? (inherits ? heading : null);
        foreach (var (start, end) in Sentences.Split(text, at))
        {
            var first = start == at;
            var held = first ? context.Kind == SectionKind.Organisation || TaskWriter.OpensWork(text, start) : GoesOn(text, start, end);
            ReadSentence(block, start, end, context with { HeadingOwner = held ? (first ? heading : later) : null });
        }
    }

    /// <summary>"Sở A: Chủ trì ... . Tham mưu ...": the body before the colon has to do all that follows.</summary>
    private static HeadingOwner? Labelled(string text, int at) =>
        BodyListReader.Read(text, at) is { } bodies && Words.SkipSpaces(text, bodies.End) is var colon && colon < text.Length && text[colon] is ':'
            ? new(bodies, [])
            : null;

    /// <summary>Whether a later sentence says what the heading's body has to do as well; regular reports are read by themselves.</summary>
    private static bool GoesOn(string text, int start, int end) =>
        TaskWriter.OpensWork(text, start) && DeadlineParser.Recurrence(text[start..Math.Min(end, start + LongestOpening)]) is null;

    private void ReadSentence(Block block, int start, int end, SentenceContext context)
    {
        var text = block.Text;
        if (IsAnnouncement(text.AsSpan(start, end - start).TrimEnd(" :")))
            return;
        if (Words.Is(text, start, "thời gian hoàn thành") || Words.Is(text, start, "thời hạn hoàn thành"))
        {
            CompleteLast(block, text[start..end]);
            return;
        }
        foreach (var (from, to) in Clauses.Split(text, start, end))
            if (from > start && Clauses.Leads(text, from, to) && _lastOwner is { } last && last.Node == block.Node)
                Assign(block, to, AssignmentReader.WithLead(text, from, to, new(last.Owner.Lead, from, last.Owner.Named)));
            else
                ReadClause(block, from, to, from == start ? context : context with { HeadingOwner = null });
    }

    // "... ban hành Kế hoạch ... như sau:"; but what is due "theo tiến độ như sau" is charged here.
    private static bool IsAnnouncement(ReadOnlySpan<char> sentence) =>
        sentence.EndsWith("như sau", StringComparison.OrdinalIgnoreCase)
        && !sentence.EndsWith("tiến độ như sau", StringComparison.OrdinalIgnoreCase) && !sentence.EndsWith("lộ trình như sau", StringComparison.OrdinalIgnoreCase);

    private void ReadClause(Block block, int start, int end, SentenceContext context)
    {
        if (block.Node >= 0 && Intro(block.Text, start, end) is { } intro)
            _charged = (intro, block.Node);
        else if (AssignmentReader.Read(block.Text, start, end) is { } assignment && (context.HeadingOwner is not null || IsTask(block.Text, end, assignment, context.Kind)))
            Assign(block, end, assignment);
        else if (context.HeadingOwner is { } owner)
            Assign(block, end, owner.Assign(block.Text, start, end));
        else if (!context.Aims)
        {
            if (context.Kind == SectionKind.Organisation && _lastOwner is { } last && last.Node == block.Node)
                _tasks.AddRange(_writer.Reports(block, start, end, last.Owner));
            if (!_regulation)
                _tasks.AddRange(_writer.Planned(block, start, end).Select(task => Charged(task, block)));
        }
    }

    /// <summary>"Quốc hội tán thành ..., đồng thời, đề nghị Chính phủ thực hiện các nhiệm vụ sau đây:": who is asked to do what follows.</summary>
    private static Assignment? Intro(string text, int start, int end)
    {
        if (end < text.Length - 1 || !text.AsSpan().TrimEnd().EndsWith(":"))
            return null;
        for (var at = text.IndexOf(',', start); at >= 0 && at < end; at = text.IndexOf(',', at + 1))
            if (Words.SkipSpaces(text, at + 1) is var next && DutyWords.Requests.Match(text, next) > 0 && AssignmentReader.Direct(text, next, end) is { } asked)
                return asked;
        return null;
    }

    private void Assign(Block block, int end, Assignment assignment)
    {
        var idle = Words.TrimEnd(block.Text, assignment.Action, end) <= assignment.Action;
        var opens = block.Text.AsSpan().TrimEnd() is [.. var all, ':'] && !all.TrimEnd().EndsWith("như sau", StringComparison.OrdinalIgnoreCase);
        if (end >= block.Text.Length - 1 && (idle || opens))
        {
            _list.Open(block, assignment);
            if (opens && block.Node >= 0)
                _charged = (assignment, block.Node);
        }
        else if (!idle)
            _tasks.AddRange(_writer.Assigned(block, end, assignment));
        _lastOwner = (assignment, block.Node);
    }

    /// <summary>"Đề nghị Chính phủ tập trung thực hiện các nhiệm vụ sau đây:" charges with what its section plans, item or not.</summary>
    private PlannedTask Charged(PlannedTask task, Block block) =>
        task.Lead.Count == 0 && _charged is { } charged && document.Ancestors(block.Index).Any(node => node.Index == charged.Node)
            ? task with { Lead = charged.Owner.Lead, Cooperation = charged.Owner.Cooperation }
            : task;

    // Where no one in particular is charged, only a document to be made tells a task from an exhortation.
    private bool IsTask(string text, int end, Assignment assignment, SectionKind kind)
    {
        if (kind == SectionKind.Organisation)
            return true;
        var charged = IsCharged(text.AsSpan(assignment.Start, assignment.Action - assignment.Start));
        if (_regulation)
            return assignment.Named && charged;
        return assignment.Named || charged || DeliverableReader.Read(text, assignment.Action, end, DeliverableWords.Making) is { Count: > 0 } parts && !parts[0].Plural;
    }

    private static bool IsCharged(ReadOnlySpan<char> roles) =>
        roles.Contains("có trách nhiệm", StringComparison.OrdinalIgnoreCase) || roles.Contains("có nhiệm vụ", StringComparison.OrdinalIgnoreCase)
        || roles.Contains("chịu trách nhiệm", StringComparison.OrdinalIgnoreCase) || roles.Contains("chủ trì", StringComparison.OrdinalIgnoreCase);

    private void CompleteLast(Block block, string sentence)
    {
        if (DeadlineParser.Announced(sentence) is not { } deadline)
            return;
        for (var i = _tasks.Count - 1; i >= 0 && _tasks[i].Evidence.Block == block.Index && _tasks[i].Deadline is null; i--)
            _tasks[i] = _tasks[i] with { Deadline = deadline };
    }
}
