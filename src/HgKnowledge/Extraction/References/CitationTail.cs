namespace HgKnowledge.Extraction.References;

/// <summary>What follows the symbol of a citation: date and issuer, in either order.</summary>
/// <param name="Date">The date, if one is written.</param>
/// <param name="Issuer">The issuer as written, without "của"; null if none is.</param>
/// <param name="End">The character after them.</param>
internal readonly record struct CitationTail(CitedDate? Date, string? Issuer, int End)
{
    /// <summary>Reads what follows the position; an empty tail that ends there if nothing does.</summary>
    public static CitationTail Read(ReadOnlySpan<char> text, int position)
    {
        var tail = new CitationTail(null, null, position);
        while (tail.Next(text) is { } longer)
            tail = longer;
        return tail;
    }

    private CitationTail? Next(ReadOnlySpan<char> text)
    {
        var at = Scan.Blanks(text, End);
        var comma = at < text.Length && text[at] == ',';
        if (comma)
            at = Scan.Blanks(text, at + 1);
        if (Date is null && DateReader.Read(text, at) is { } date)
            return this with { Date = date, End = date.End };
        return Issuer is null ? WithIssuer(text, at, comma) : null;
    }

    private CitationTail? WithIssuer(ReadOnlySpan<char> text, int at, bool comma)
    {
        var owned = Scan.At(text, at, "của");
        var start = owned ? Scan.Blanks(text, at + "của".Length) : at;
        // Without "của" only names that cannot be anything else, and after a comma only a session of a committee.
        var end = IssuerReader.Read(text, start, owned ? BodyWords.Heads : comma ? BodyWords.Meetings : BodyWords.CertainHeads);
        return end == start ? null : this with { Issuer = text[start..end].ToString(), End = end };
    }
}
