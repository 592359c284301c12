using System.Text.RegularExpressions;
using HgKnowledge.Formats.Pdf;

namespace HgKnowledge.Tests.Formats.Pdf;

/// <summary>Words as they stand on pages, drawn as text in letters of one width; a form feed ends a page, a blank line leaves its room.</summary>
internal static class DrawnPages
{
    private const double Width = 6;
    private const double Pitch = 14;
    private const double Height = 12;

    private static readonly Regex Across = new(@"\+[-+]*\+", RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));

    public static IReadOnlyList<PdfPage> Of(string text) => [.. text.Split('\f').Select(page => new PdfPage(Words(page), 595, 842))];

    private static IReadOnlyList<PdfWord> Words(string page) =>
        [.. page.Split('\n').SelectMany((line, row) => Regex.Matches(line, @"\S+", RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1)).Select(word =>
            new PdfWord(50 + (word.Index * Width), 50 + (row * Pitch), 50 + ((word.Index + word.Length) * Width), 50 + (row * Pitch) + Height, word.Value)))];

    /// <summary>Pages with tables: bars draw lines down; plus and minus signs draw lines across, beside cells that span rows too.</summary>
    public static IReadOnlyList<PdfPage> Ruled(string text) =>
        [.. text.Split('\f').Select(page => new PdfPage(Words(Blanked(page)), 595, 842) { Rules = [.. page.Split('\n').SelectMany(Rules)] })];

    private static string Blanked(string page) =>
        Across.Replace(page, line => new string(' ', line.Length)).Replace('|', ' ');

    private static IEnumerable<PdfRule> Rules(string line, int row) =>
        Across.Matches(line).Select(rule => new PdfRule(Middle(rule.Index), Middle(row, Pitch), Middle(rule.Index + rule.Length - 1), Middle(row, Pitch)))
            .Concat(line.Select((c, i) => (c, i)).Where(bar => bar.c == '|').Select(bar => new PdfRule(Middle(bar.i), Middle(row - 1, Pitch), Middle(bar.i), Middle(row + 1, Pitch))));

    private static double Middle(int at, double size = Width) => 50 + (at * size) + (size / 2);
}
