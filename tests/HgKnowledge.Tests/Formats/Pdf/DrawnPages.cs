using System.Text.RegularExpressions;
using HgKnowledge.Formats.Pdf;

namespace HgKnowledge.Tests.Formats.Pdf;

/// <summary>Words as they stand on pages, drawn as text in letters of one width; a form feed ends a page, a blank line leaves its room.</summary>
internal static class DrawnPages
{
    private const double Width = 6;
    private const double Pitch = 14;
    private const double Height = 12;

    public static IReadOnlyList<PdfPage> Of(string text) => [.. text.Split('\f').Select(page => new PdfPage(Words(page), 595, 842))];

    private static IReadOnlyList<PdfWord> Words(string page) =>
        [.. page.Split('\n').SelectMany((line, row) => Regex.Matches(line, @"\S+", RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1)).Select(word =>
            new PdfWord(50 + (word.Index * Width), 50 + (row * Pitch), 50 + ((word.Index + word.Length) * Width), 50 + (row * Pitch) + Height, word.Value)))];
}
