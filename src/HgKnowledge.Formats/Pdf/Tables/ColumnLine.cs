namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>One line of a table without drawn lines, its words by the columns they stand in.</summary>
/// <param name="Row">The row of words.</param>
/// <param name="Parts">For each column that is filled, or run of columns that a heading stands over, the words.</param>
internal sealed record ColumnLine(WordRow Row, IReadOnlyList<(int First, int Last, IReadOnlyList<PdfWord> Words)> Parts)
{
    private const int Thousands = 3;
    private const int FewestCounted = 3;

    /// <summary>The words of its first column, or nothing.</summary>
    public IReadOnlyList<PdfWord> Head => Parts[0].First == 0 ? Parts[0].Words : [];

    /// <summary>Whether it has a number or a sign where no heading has one: behind the first column, and no year.</summary>
    public bool HasValue => Parts.Any(part => part.First > 0 && IsNumber(Text(part.Words)) && !IsYear(Text(part.Words)));

    /// <summary>Whether it counts the columns: "A", "B", "1", "2", "3".</summary>
    public bool CountsColumns
    {
        get
        {
            var numbers = Parts.Select(part => Text(part.Words)).SkipWhile(text => text is [>= 'A' and <= 'Z']).ToList();
            return numbers.Count >= FewestCounted && numbers.Select((text, i) => text == $"{i + 1}").All(isNext => isNext);
        }
    }

    /// <summary>Splits a row at gutters.</summary>
    public static ColumnLine Of(WordRow row, IReadOnlyList<Gutter> gutters)
    {
        var parts = new List<(int First, int Last, IReadOnlyList<PdfWord> Words)>();
        var open = new List<PdfWord>();
        foreach (var word in row.Words)
        {
            if (open.Count > 0 && gutters.Any(gutter => gutter.Shared(new(open[^1].Right, word.Left)).Width > gutter.Width / 2))
            {
                parts.Add(Part(open, gutters));
                open = [];
            }
            open.Add(word);
        }
        parts.Add(Part(open, gutters));
        return new(row, parts);
    }

    private static (int First, int Last, IReadOnlyList<PdfWord> Words) Part(List<PdfWord> words, IReadOnlyList<Gutter> gutters) =>
        (gutters.Count(gutter => gutter.Middle <= words[0].Left), gutters.Count(gutter => gutter.Middle < words[^1].Right), words);

    /// <summary>The words without the blanks between them.</summary>
    public static string Text(IReadOnlyList<PdfWord> words) => string.Concat(words.Select(word => word.Text));

    /// <summary>"1.250,5", "12%".</summary>
    public static bool IsNumber(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && text[^1] is '%' or (>= '0' and <= '9') && text.AsSpan().IndexOfAnyExceptInRange('%', '9') < 0;

    /// <summary>Whether a number is whole above another line: a cell too narrow for one cuts it within its thousands ("10.367.7" and "00") or its year.</summary>
    public static bool IsWhole(string number, string below) =>
        IsNumber(number) && !IsPartOfNumber(number) && !(number is ['2', '0', _] && below.Length == 1);

    private static bool IsPartOfNumber(string text) => text.LastIndexOf('.') is > 0 and var point && text.Length - 1 - point < Thousands;

    private static bool IsYear(string text) => text is ['1' or '2', '0' or '9', _, _] && text.All(char.IsAsciiDigit);
}
