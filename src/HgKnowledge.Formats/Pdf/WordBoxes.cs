using System.Globalization;
using System.Net;

namespace HgKnowledge.Formats.Pdf;

/// <summary>Reads what "pdftotext -bbox" writes: one element a line for each page and each word, with its box.</summary>
internal static class WordBoxes
{
    /// <summary>A page with more words is no page of a resolution.</summary>
    private const int MostWords = 100_000;

    /// <summary>The words of each page in the order of the file.</summary>
    public static IReadOnlyList<PdfPage> Read(TextReader input)
    {
        var pages = new List<PdfPage>();
        var words = new List<PdfWord>();
        while (input.ReadLine() is { } line)
        {
            var element = line.AsSpan().Trim();
            if (element.StartsWith("<page", StringComparison.Ordinal))
                pages.Add(new(words = [], Number(element, "width=\""), Number(element, "height=\"")));
            else if (pages.Count > 0 && words.Count < MostWords && Word(element) is { } word)
                words.Add(word);
        }
        return pages;
    }

    private static PdfWord? Word(ReadOnlySpan<char> element)
    {
        var open = element.IndexOf('>') + 1;
        var close = element.LastIndexOf("</word>", StringComparison.Ordinal);
        if (!element.StartsWith("<word", StringComparison.Ordinal) || open <= 0 || close < open)
            return null;
        var (left, top, right, bottom) = (Number(element, "xMin=\""), Number(element, "yMin=\""), Number(element, "xMax=\""), Number(element, "yMax=\""));
        return right >= left && bottom > top ? new(left, top, right, bottom, WebUtility.HtmlDecode(element[open..close].ToString())) : null;
    }

    private static double Number(ReadOnlySpan<char> element, string name)
    {
        var at = element.IndexOf(name, StringComparison.Ordinal);
        var value = at < 0 ? [] : element[(at + name.Length)..];
        return double.TryParse(value[..Math.Max(value.IndexOf('"'), 0)], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
    }
}
