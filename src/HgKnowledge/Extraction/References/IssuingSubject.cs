namespace HgKnowledge.Extraction.References;

/// <summary>Reads who issues a document from the subject of its sentence: "Ban Thường vụ Tỉnh ủy ban hành Chỉ thị và Kế hoạch ...".</summary>
internal static class IssuingSubject
{
    private const int Window = 120;

    private const string Verb = "ban hành";

    /// <summary>The body as written; null if no body stands before the verb.</summary>
    /// <param name="text">The block.</param>
    /// <param name="start">First character of the document's type, or of the first of several that the verb governs.</param>
    public static string? Of(ReadOnlySpan<char> text, int start)
    {
        if (!Scan.Before(text, start, Verb))
            return null;
        var verb = text[..start].LastIndexOf(Verb, StringComparison.OrdinalIgnoreCase);
        var from = Math.Max(0, verb - Window);
        var mark = text[from..verb].LastIndexOfAny(".;,:");
        var subject = Scan.Blanks(text, mark < 0 ? from : from + mark + 1);
        var end = IssuerReader.Read(text, subject, BodyWords.CertainHeads);
        return end > subject && Scan.Blanks(text, end) == verb ? text[subject..end].ToString() : null;
    }
}
