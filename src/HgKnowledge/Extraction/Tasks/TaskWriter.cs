using HgKnowledge.Documents;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Makes tasks of clauses.</summary>
internal sealed class TaskWriter(Document document)
{
    /// <summary>The work of a clause that charges somebody with it.</summary>
    public IEnumerable<PlannedTask> Assigned(Block block, int end, Assignment owner)
    {
        var text = block.Text;
        var report = Reporting.Trailing(text, owner.Action, end);
        var first = report < 0 ? end : Words.TrimEnd(text, owner.Action, report);
        foreach (var part in Parts(text, owner.Action, first))
            yield return Make(block, owner.Start, end, part, owner) with
            {
                Deadline = DeadlineParser.Announced(text[owner.Action..first]) ?? DeadlineParser.Opening(owner.Opening),
                Recurrence = DeadlineParser.Recurrence(owner.Opening) ?? DeadlineParser.Recurrence(text[owner.Start..owner.Action]),
            };
        if (report >= 0)
            yield return Report(block, report, end, owner);
    }

    /// <summary>The work that one item of an owner's list names.</summary>
    public IEnumerable<PlannedTask> Item(Block block, int at, Assignment owner)
    {
        var text = block.Text;
        var end = Words.TrimEnd(text, at, text.Length);
        if (!OpensWork(text, at))
            yield break;
        var parts = DeliverableReader.ReadItem(text, at, end);
        if (parts.Count == 0)
        {
            var own = AssignmentReader.WithLead(text, at, end, new(owner.Lead, at, owner.Named));
            owner = own with { Cooperation = own.Cooperation.Count > 0 ? own.Cooperation : owner.Cooperation };
            parts = own.Action > at ? DeliverableReader.Read(text, own.Action, end, DeliverableWords.Making) : parts;
            if (parts.Count == 0 || parts[0].Plural)
                parts = [new(own.Action, TitleEnd.Of(text, own.Action, end), null)];
        }
        foreach (var part in parts)
            yield return Make(block, at, end, part, owner) with
            {
                Deadline = DeadlineParser.Announced(text[at..end]),
                Recurrence = DeadlineParser.Recurrence(text[at..end]),
            };
    }

    /// <summary>Whether something to be done begins here.</summary>
    public static bool OpensWork(string text, int at) =>
        DutyWords.Verbs.Match(text, at) > 0 || DutyWords.Adverbs.Match(text, at) > 0 || DutyWords.Standing.Match(text, at) > 0 || DutyWords.Asides.Match(text, at) > 0
        || DeliverableReader.TypeAt(text, at) is not null;

    /// <summary>Documents that a clause plans without charging anyone.</summary>
    public IEnumerable<PlannedTask> Planned(Block block, int start, int end)
    {
        var text = block.Text;
        foreach (var part in PlannedDocuments.In(text, start, end))
        {
            var lead = PlannedDocuments.Issuer(text, part);
            yield return Make(block, start, end, part, new(start, lead, [], null, start, true)) with
            {
                Deadline = DeadlineParser.Announced(text[part.Start..end]) ?? DeadlineParser.Announced(text[start..end]),
            };
        }
    }

    /// <summary>Reports that a sentence after an owner's sentence asks for.</summary>
    public IEnumerable<PlannedTask> Reports(Block block, int start, int end, Assignment owner)
    {
        var report = Reporting.Opens(block.Text, start) ? start : Reporting.Trailing(block.Text, start, end);
        if (report >= 0)
            yield return Report(block, report, end, owner) with { Evidence = new(block.Index, start, end - start) };
    }

    private PlannedTask Report(Block block, int start, int end, Assignment owner)
    {
        var text = block.Text;
        return Make(block, owner.Start, end, new(start, end, Reporting.Type(text, start)), owner with { Advises = null }) with
        {
            Deadline = DeadlineParser.Opening(text[start..end]) ?? DeadlineParser.Announced(text[start..end]),
            Recurrence = DeadlineParser.Recurrence(text[start..end]),
        };
    }

    private static IReadOnlyList<TitlePart> Parts(string text, int action, int end)
    {
        var parts = DeliverableReader.Read(text, action, end, DeliverableWords.Making);
        if (parts.Count == 0)
            return [new(action, end, Reporting.Opens(text, action) ? Reporting.Type(text, action) : null)];
        return parts.Count == 1 && parts[0].Plural ? [parts[0] with { Start = action, End = end }] : parts;
    }

    private PlannedTask Make(Block block, int start, int end, TitlePart part, Assignment owner)
    {
        end = Math.Max(Words.TrimEnd(block.Text, start, end), part.End);
        var title = part.Bare && !part.Listed ? HeadingTitle.Of(document, block, part.Type!) : null;
        var own = part.Bare && !part.Listed && title is null && owner.Lead.Count > 0 ? part with { Start = owner.Action, End = end } : part;
        var where = title?.Where ?? new Span(block.Index, own.Start, Words.TrimEnd(block.Text, own.Start, own.End) - own.Start);
        return new()
        {
            Evidence = new(block.Index, start, end - start),
            Title = title?.Text ?? document.Text(where),
            Deliverable = part.Type,
            Lead = owner.Lead,
            Cooperation = owner.Cooperation,
            Advises = owner.Advises,
            Reasons = [new("title", title is null ? "clause" : "heading", where)],
        };
    }
}
