using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Text;

/// <summary>
/// Reads tables whose columns stand under dashes ("----- --------"), the notation in which pandoc writes tables without merged
/// cells. A blank line inside of one separates rows of several lines each; without any, every line is a row.
/// </summary>
internal static class DashTable
{
    private const int FewestDashes = 2;
    private const int MostLines = 5_000;
    private const int MostHeadings = 20;

    /// <summary>The table that opens at the line, and the line behind it; null if none does.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="start">Index of the first one of the table.</param>
    public static (IReadOnlyList<Block> Blocks, int End)? Read(string[] lines, int start)
    {
        if (Columns(lines, start) is not { } columns)
            return null;
        var end = IsRule(lines[start]) ? EndRule(lines, start, columns) : EndBlank(lines, start, columns);
        return end is null ? null : (Cells(lines.AsSpan(start..end.Value), start + 1, columns), end.Value);
    }

    private static bool IsRule(string line) => line.AsSpan().Trim() is { Length: > FewestDashes } rule && !rule.ContainsAnyExcept('-', ' ');

    /// <summary>
    /// Where the columns begin: at the dashes of this line, or of the one below the headings if this line is drawn through or is
    /// a heading itself. One group alone is a rule.
    /// </summary>
    private static IReadOnlyList<int>? Columns(string[] lines, int start)
    {
        var isRule = IsRule(lines[start]);
        if (isRule && Groups(lines[start]) is { Count: > 1 } groups)
            return groups;
        var last = Math.Min(lines.Length - 1, start + (isRule ? MostHeadings : 1));
        for (var i = start + 1; i <= last && !string.IsNullOrWhiteSpace(lines[i]); i++)
            if (IsRule(lines[i]))
                return lines[i].StartsWith("  ", StringComparison.Ordinal) && Groups(lines[i]) is { Count: > 1 } below ? below : null;
        return null;
    }

    private static List<int> Groups(string line)
    {
        var starts = new List<int>();
        for (var i = 0; i < line.Length; i++)
            if (line[i] == '-' && (i == 0 || line[i - 1] == ' '))
                starts.Add(i);
        return starts;
    }

    /// <summary>The line behind the rule that ends the table as it began.</summary>
    private static int? EndRule(string[] lines, int start, IReadOnlyList<int> columns)
    {
        var first = lines[start].TrimEnd();
        for (var i = start + 1; i < Math.Min(lines.Length, start + MostLines); i++)
        {
            if (string.Equals(lines[i].TrimEnd(), first, StringComparison.Ordinal))
                return i > start + 1 ? i + 1 : null;
            if (!string.IsNullOrWhiteSpace(lines[i]) && !Fits(lines[i], columns))
                return null;
        }
        return null;
    }

    /// <summary>The blank line that ends a table which began with a heading.</summary>
    private static int? EndBlank(string[] lines, int start, IReadOnlyList<int> columns)
    {
        var end = start;
        for (; end < lines.Length && !string.IsNullOrWhiteSpace(lines[end]); end++)
            if (!Fits(lines[end], columns))
                return null;
        return end > start + 2 ? end : null;
    }

    /// <summary>Whether a blank stands before each column.</summary>
    private static bool Fits(string line, IReadOnlyList<int> columns)
    {
        var composed = Composition.Compose(line);
        return composed.AsSpan(0, Math.Min(columns[0], composed.Length)).IsWhiteSpace()
            && columns.All(column => column == 0 || column >= composed.Length || composed[column - 1] is ' ' or '-');
    }

    private static List<Block> Cells(ReadOnlySpan<string> lines, int number, IReadOnlyList<int> columns)
    {
        var blocks = new List<Block>();
        var byBlanks = false;
        foreach (var line in lines)
            byBlanks |= string.IsNullOrWhiteSpace(line);
        var (row, texts) = (0, new List<TextLine>[columns.Count]);
        foreach (var line in lines)
        {
            var separates = string.IsNullOrWhiteSpace(line) || IsRule(line);
            if (!separates)
                Add(texts, Composition.Compose(line), number, columns);
            if (separates || !byBlanks)
                row += Close(texts, row, blocks);
            number++;
        }
        return blocks;
    }

    private static void Add(List<TextLine>[] texts, string line, int number, IReadOnlyList<int> columns)
    {
        for (var column = 0; column < columns.Count && columns[column] < line.Length; column++)
        {
            var end = column + 1 < columns.Count ? Math.Min(columns[column + 1], line.Length) : line.Length;
            if (LightMarkup.Clean(number, line[columns[column]..end]) is { IsBlank: false } text)
                (texts[column] ??= []).Add(text);
        }
    }

    /// <summary>Adds the cells of the row; returns 1, or 0 if it has none.</summary>
    private static int Close(List<TextLine>[] texts, int row, List<Block> blocks)
    {
        var before = blocks.Count;
        for (var column = 0; column < texts.Length; column++)
            if (texts[column] is { } cell)
                blocks.Add(new()
                {
                    Index = 0,
                    Kind = BlockKind.TableCell,
                    Text = string.Join(' ', cell.Select(line => line.Text)),
                    Lines = new((0, cell[0].Number)),
                    Cell = new(0, row, column),
                    Bold = cell.TrueForAll(line => line.Bold),
                });
        Array.Clear(texts);
        return blocks.Count > before ? 1 : 0;
    }
}
