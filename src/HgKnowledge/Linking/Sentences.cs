using HgKnowledge.Documents;

namespace HgKnowledge.Linking;

/// <summary>Where numbers stand in relation to one another.</summary>
internal static class Sentences
{
    /// <summary>Whether the two numbers stand in one sentence.</summary>
    public static bool Same(Statement a, Statement b) =>
        Between(a, b) is { } gap && !gap.Contains(". ", StringComparison.Ordinal);

    /// <summary>The text between the two numbers, whichever comes first; null if they stand in different blocks.</summary>
    public static string? Between(Statement a, Statement b)
    {
        var (first, second) = (a.Target.Number, b.Target.Number);
        if (a.Document.Name != b.Document.Name || first.Block != second.Block)
            return null;
        var (start, end) = (Math.Min(first.End, second.End), Math.Max(first.Start, second.Start));
        return start < end ? a.Document.Blocks[first.Block].Text[start..end] : "";
    }

    /// <summary>The text after the number, up to the end of its sentence.</summary>
    public static string After(Statement statement)
    {
        var text = statement.Document.Blocks[statement.Target.Number.Block].Text;
        var end = text.IndexOf(". ", statement.Target.Number.End, StringComparison.Ordinal);
        return text[statement.Target.Number.End..(end < 0 ? text.Length : end)];
    }

    /// <summary>The sentence in which the number stands.</summary>
    public static Span Of(Statement statement)
    {
        var number = statement.Target.Number;
        var text = statement.Document.Blocks[number.Block].Text;
        var before = number.Start == 0 ? -1 : text.LastIndexOf(". ", number.Start - 1, StringComparison.Ordinal);
        var start = before < 0 ? 0 : before + 2;
        return new(number.Block, start, number.End + After(statement).Length - start);
    }
}
