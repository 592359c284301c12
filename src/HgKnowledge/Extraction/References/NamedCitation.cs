using HgKnowledge.Catalog;

namespace HgKnowledge.Extraction.References;

/// <summary>A citation by name: where it ends, and what the name says.</summary>
/// <param name="End">The character after it.</param>
/// <param name="Issuer">The issuer as written; null if the name has none.</param>
/// <param name="Quoted">Whether the name stands in quotation marks, so that nothing inside it is cited.</param>
internal readonly record struct NamedCitation(int End, string? Issuer = null, bool Quoted = false)
{
    /// <summary>Reads the name behind the type word; null if what follows is no name of a document.</summary>
    public static NamedCitation? Read(ReadOnlySpan<char> text, in TypeMention mention)
    {
        if (mention.Type.Cited == CitedBy.Law)
            return LawName.Read(text, mention);
        var at = Scan.Blanks(text, mention.End);
        if (Meeting(text, mention, at) is { } meeting)
            return meeting;
        if (mention.Plural(text))
            return null;
        if (Owned(text, mention, at) is { } owned)
            return owned;
        if (mention.Type.Cited == CitedBy.Number || mention.AllCapitals(text))
            return null;
        if (NameReader.QuotedEnd(text, at) is { } quotedEnd && (mention.Capital(text) || mention.Type.Name == "Đề án"))
            return new(quotedEnd, null, true);
        return mention.Capital(text) ? Capital(text, mention) : LowerName.Read(text, mention);
    }

    /// <summary>Resolutions and papers of congresses and plenums: the meeting is the issuer.</summary>
    private static NamedCitation? Meeting(ReadOnlySpan<char> text, in TypeMention mention, int at)
    {
        if (mention.Type.Name is not ("Nghị quyết" or "Văn kiện") || mention.Plural(text))
            return null;
        var end = IssuerReader.Read(text, at, BodyWords.MeetingsAndPlenums);
        if (end == at || (!mention.Capital(text) && text[at..end].IndexOfAnyInRange('0', '9') < 0 && !text[at..end].ContainsAny('I', 'V', 'X')))
            return null;
        return new(end, text[at..end].ToString());
    }

    /// <summary>"Chỉ thị của Ban Thường vụ Tỉnh ủy về ...".</summary>
    private static NamedCitation? Owned(ReadOnlySpan<char> text, in TypeMention mention, int at)
    {
        if (mention.AllCapitals(text) || !Scan.At(text, at, "của"))
            return null;
        var start = Scan.Blanks(text, at + "của".Length);
        var capital = mention.Capital(text) && mention.Type.Cited != CitedBy.Number;
        var end = IssuerReader.Read(text, start, capital ? BodyWords.Heads : BodyWords.CertainHeads);
        if (end == start)
            return null;
        var subject = HasSubject(text, end);
        if (!capital && !(subject && (mention.Capital(text) || mention.Type.Cited is CitedBy.Name or CitedBy.LowerName)))
            return null;
        return new(subject ? NameReader.End(text, end, false) : end, text[start..end].ToString());
    }

    private static bool HasSubject(ReadOnlySpan<char> text, int end)
    {
        var at = Scan.Blanks(text, end);
        return Scan.At(text, at, "về") || Scan.At(text, at, "thực hiện") || Scan.At(text, at, "triển khai");
    }

    private static NamedCitation? Capital(ReadOnlySpan<char> text, in TypeMention mention)
    {
        var heading = text[..mention.Start].IndexOfAnyInRange('a', 'z') < 0 && text.Length - mention.Start < 260;
        var end = NameReader.End(text, mention.End, heading);
        if (end == mention.End || Words(text[mention.End..end]) < 2 || LowerName.IsGeneric(text, mention) || text[mention.End..end].Trim() is "thực hiện")
            return null;
        if (mention.Type.Name == "Quy hoạch" && mention.OpensSentence(text) && !LowerName.StatesScope(text[mention.End..end]))
            return null;
        return OfBody(text, mention, end);
    }

    /// <summary>A body at the end of the name issued the document, unless the name says whose rules it holds.</summary>
    internal static NamedCitation OfBody(ReadOnlySpan<char> text, in TypeMention mention, int end)
    {
        if (mention.Type.Name is "Quy chế" or "Quy hoạch" or "Bộ tiêu chí" or "Hiệp định")
            return new(end);
        var owner = text[mention.End..end].LastIndexOf(" của ", StringComparison.OrdinalIgnoreCase);
        if (owner < 0)
            return new(end);
        var start = mention.End + owner + " của ".Length;
        var bodyEnd = IssuerReader.Read(text, start, BodyWords.CertainHeads);
        return bodyEnd > start ? new(Math.Max(bodyEnd, end), text[start..bodyEnd].ToString()) : new(end);
    }

    private static int Words(ReadOnlySpan<char> name) => name.Trim().Count(' ') + 1;
}
