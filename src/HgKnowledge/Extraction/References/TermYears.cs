namespace HgKnowledge.Extraction.References;

/// <summary>Reads the years of a term or period: "2020 - 2025", "2021-2030", "2025".</summary>
internal static class TermYears
{
    /// <summary>End of the years behind the position, or null if there are none.</summary>
    public static int? End(ReadOnlySpan<char> text, int position)
    {
        var at = Scan.Blanks(text, position);
        if (at >= text.Length || !Scan.YearAt(text, at))
            return null;
        var dash = Scan.Blanks(text, at + 4);
        var second = dash < text.Length && text[dash] is '-' or '–' ? Scan.Blanks(text, dash + 1) : text.Length;
        return second < text.Length && Scan.YearAt(text, second) ? second + 4 : at + 4;
    }
}
