using HgKnowledge.Formats.Text;

namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Finds the notes at the foot of pages: lines in smaller print below all others, from the one that begins with a sign on.
/// A page all in small print is an annex.
/// </summary>
internal static class FootNotes
{
    private const double SmallPrint = 0.9;
    private const int LongestSign = 5;

    /// <summary>The lines of a page from top to bottom, notes marked as such.</summary>
    /// <param name="page">The lines of the page outside of tables.</param>
    /// <param name="height">The usual height of a line in the document.</param>
    public static IReadOnlyList<PdfLine> Mark(IReadOnlyList<PdfLine> page, double height)
    {
        var first = page.Count;
        while (first > 0 && (page[first - 1].Furniture || page[first - 1].Print < SmallPrint * height))
            first--;
        if (first == 0)
            return page;
        while (first < page.Count && (page[first].Furniture || !OpensNote(page[first])))
            first++;
        return first == page.Count ? page : [.. page.Select((line, i) => line with { Note = i >= first && !line.Furniture })];
    }

    /// <summary>The notes that lines make up, without their signs.</summary>
    public static IEnumerable<TextLine> Join(IReadOnlyList<PdfLine> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            var first = i++;
            while (i < lines.Count && !OpensNext(lines[first], lines[i]))
                i++;
            var text = string.Join(' ', lines.Skip(first).Take(i - first).Select(line => line.Text));
            yield return LightMarkup.Clean(lines[first].Number, text[Sign(text)..]) with { Page = lines[first].Page, Note = true };
        }
    }

    /// <summary>"1." and "1/" open an item of a list, "1,5" and "5%" a quantity.</summary>
    private static bool OpensNote(PdfLine line) =>
        Sign(line.Text) is > 0 and var sign && sign < line.Text.Length && line.Text[sign] is var next && (next == ' ' || char.IsLetter(next));

    /// <summary>A line within a note may begin with a number as well.</summary>
    private static bool OpensNext(PdfLine note, PdfLine line) =>
        OpensNote(line) && (Number(line.Text) == Number(note.Text) + 1 || !line.Text.Any(char.IsAsciiDigit));

    private static int Number(string text) => int.TryParse(text.AsSpan(0, Sign(text)).Trim("()[]*"), out var number) ? number : -1;

    /// <summary>Length of the sign that opens a note: "3", "(3)", "[3]", "*".</summary>
    private static int Sign(string text)
    {
        var length = 0;
        while (length < Math.Min(text.Length, LongestSign) && text[length] is (>= '0' and <= '9') or '*' or '(' or ')' or '[' or ']')
            length++;
        return length;
    }
}
