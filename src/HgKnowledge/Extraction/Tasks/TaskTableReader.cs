using HgKnowledge.Documents;
using HgKnowledge.Extraction.Bodies;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Reads the rows under the header of an assignment table.</summary>
internal sealed class TaskTableReader(TaskTableHeader header)
{
    private const int LongestValue = 30;

    private readonly List<PlannedTask> _tasks = [];
    private readonly Dictionary<int, (string Text, int LastRow)> _merged = [];

    /// <summary>One task a row, in row order.</summary>
    public IReadOnlyList<PlannedTask> Read(IEnumerable<Block[]> rows)
    {
        foreach (var row in rows)
            if (!header.IsRepeatedBy(row))
                ReadRow(row);
        return _tasks;
    }

    private void ReadRow(Block[] row)
    {
        if (Array.Find(row, cell => cell.Cell!.Column == header.Work) is not { } work)
            ContinueBodies(row);
        else if (_tasks.Count > 0 && !HasNumber(row) && char.IsLower(work.Text[0]))
            Continue(row, work);
        else if (!IsGroup(row) && !IsTarget(row, work))
            _tasks.Add(Task(row, work));
    }

    /// <summary>"Tỷ lệ che phủ rừng | 60% | Sở Nông nghiệp": a number to be reached has somebody in charge as well, and is no work.</summary>
    private bool IsTarget(Block[] row, Block work)
    {
        var text = new TokenText(work.Text, Sentences.Body(work.Text));
        return (text.MatchAny(0, ClauseWords.Measures) > 0 || text.IsAny(0, "giảm", "tăng"))
            && Array.Exists(row, cell => cell != work && cell.Cell!.Column > 0 && cell.Cell.Column != header.Time && IsValue(cell.Text));
    }

    private static bool IsValue(string text)
    {
        var tokens = text.Length > LongestValue ? null : new TokenText(text);
        return tokens is not null && QuantityScanner.Scan(tokens) is [{ First: 0 }];
    }

    private PlannedTask Task(Block[] row, Block work)
    {
        var time = Text(row, header.Time);
        return new()
        {
            Evidence = new(work.Index, 0, work.Text.Length),
            Title = work.Text[Sentences.Body(work.Text)..],
            Deliverable = Product(Text(row, header.Product)) ?? Planned(work.Text),
            Lead = Bodies(Text(row, header.Lead)),
            Cooperation = Bodies(Text(row, header.Cooperation)),
            Deadline = DeadlineParser.Parse(time),
            Recurrence = DeadlineParser.Recurrence(time),
            Reasons = [new("title", "table", new Span(work.Index, 0, work.Text.Length))],
        };
    }

    // A row that a page break cut: its text goes on where the last row's ended.
    private void Continue(Block[] row, Block work)
    {
        var last = _tasks[^1];
        var time = Text(row, header.Time);
        _tasks[^1] = last with
        {
            Title = last.Title + " " + work.Text,
            Lead = Array.Exists(row, cell => cell.Cell!.Column == header.Lead) && last.Lead.Count == 0 ? Bodies(Text(row, header.Lead)) : last.Lead,
            Deadline = last.Deadline ?? DeadlineParser.Parse(time),
        };
    }

    private void ContinueBodies(Block[] row)
    {
        if (_tasks.Count == 0 || HasNumber(row) || Array.Find(row, cell => cell.Cell!.Column == header.Cooperation) is not { } help)
            return;
        if (!Array.Exists(row, cell => cell.Cell!.Column == header.Work))
            _tasks[^1] = _tasks[^1] with { Cooperation = [.. _tasks[^1].Cooperation, .. Bodies(help.Text)] };
    }

    // The text in the column, or of the cell above where cells are merged: by their span, or because the file leaves them empty.
    private string Text(Block[] row, int column)
    {
        if (column < 0)
            return "";
        var number = row[0].Cell!.Row;
        if (Array.Find(row, cell => cell.Cell!.Column <= column && column < cell.Cell.Column + cell.Cell.ColumnSpan) is { } cell)
        {
            _merged[column] = (cell.Text, number + cell.Cell!.RowSpan - 1);
            return cell.Text;
        }
        var inherits = column == header.Lead || column == header.Time;
        return _merged.TryGetValue(column, out var above) && (inherits || number <= above.LastRow) ? above.Text : "";
    }

    private bool IsGroup(Block[] row) =>
        row.Length <= 2 && !Array.Exists(row, cell => cell.Cell!.Column == header.Lead)
        && Array.TrueForAll(row, cell => cell.Cell!.Column <= header.Work) && !Array.Exists(row, IsArabic);

    private bool HasNumber(Block[] row) => header.Work > 0 && Array.Exists(row, cell => cell.Cell!.Column == 0);

    private static bool IsArabic(Block cell) => cell.Cell!.Column == 0 && cell.Text.Length > 0 && char.IsAsciiDigit(cell.Text[0]);

    private static string? Product(string text) => DeliverableReader.TypeAt(text, 0);

    private static string? Planned(string text)
    {
        var parts = DeliverableReader.ReadItem(text, Sentences.Body(text), text.Length);
        return parts.Count > 0 ? parts[0].Type : null;
    }

    // A cell may hold a body that no pattern knows, or say what each body does: then it is quoted as it stands.
    private static IReadOnlyList<string> Bodies(string text)
    {
        if (text.Trim(' ', '-', '.') is "")
            return [];
        if (BodyListReader.ReadWhole(text, 0) is { } whole)
            return whole.Names;
        return [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => BodyListReader.Read(part, 0) is { } bodies && DutyWords.Verbs.Match(part, Words.SkipSpaces(part, bodies.End)) > 0 ? bodies.Names : [part])];
    }
}
