using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Sheets;

/// <summary>A cell of a table: a text, a number or a day. Texts and numbers become cells by themselves.</summary>
public readonly record struct SheetCell
{
    private readonly string? _text;

    /// <summary>The text; empty for a number or a day. Lines are parted by LF.</summary>
    public string Text
    {
        get => _text ?? "";
        init => _text = value;
    }

    /// <summary>The number, if it is one.</summary>
    public int? Number { get; init; }

    /// <summary>The day, if it is one.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Shown by colour beside the words: how grave what the cell tells is.</summary>
    public Severity Severity { get; init; }

    public static implicit operator SheetCell(string? text) => new() { Text = text ?? "" };

    public static implicit operator SheetCell(int number) => new() { Number = number };

    public static implicit operator SheetCell(DateOnly? day) => new() { Day = day };

    /// <summary>Several texts below one another, the empty ones left out.</summary>
    public static SheetCell Lines(IEnumerable<string> texts) => string.Join('\n', texts.Where(text => text.Length > 0));
}
