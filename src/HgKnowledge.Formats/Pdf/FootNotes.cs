namespace HgKnowledge.Formats.Pdf;

/// <summary>Finds the notes at the foot of pages: lines in smaller print below all others, from the one that begins with a sign on.</summary>
internal static class FootNotes
{
    private const double SmallPrint = 0.9;

    /// <summary>The lines of a page from top to bottom, notes marked as such.</summary>
    /// <param name="page">The lines of the page outside of tables.</param>
    /// <param name="height">The usual height of a line in the document.</param>
    public static IReadOnlyList<PdfLine> Mark(IReadOnlyList<PdfLine> page, double height)
    {
        var first = page.Count;
        while (first > 0 && (page[first - 1].Furniture || page[first - 1].Height < SmallPrint * height))
            first--;
        while (first < page.Count && (page[first].Furniture || page[first].Text is not [>= '0' and <= '9' or '*' or '(' or '[', ..]))
            first++;
        return first == page.Count ? page : [.. page.Select((line, i) => line with { Note = i >= first && !line.Furniture })];
    }
}
