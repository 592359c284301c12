using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Reads which documents are to be made: "xây dựng và triển khai Đề án ...", "ban hành Quy chế ...; Chương trình ...".</summary>
internal static class DeliverableReader
{
    /// <summary>The documents that the making verb at the place speaks of; empty if no verb and type stand there.</summary>
    public static IReadOnlyList<TitlePart> Read(string text, int at, int end, PhraseSet verbs)
    {
        var start = AfterVerbs(text, at, verbs);
        return start < 0 ? [] : Split(text, start, end);
    }

    /// <summary>The documents that a list item names, with or without a making verb.</summary>
    public static IReadOnlyList<TitlePart> ReadItem(string text, int at, int end)
    {
        var start = AfterVerbs(text, at, DeliverableWords.Making);
        if (start < 0 && DeliverableWords.AlsoVerbs.Match(text, start = Words.SkipSpaces(text, at)) > 0)
            return [];
        if (DeliverableWords.Types.Match(text, start) == 0)
            return [];
        return start > Words.SkipSpaces(text, at) ? Split(text, start, end) : [Part(text, start, TitleEnd.Of(text, start, end))];
    }

    /// <summary>The type that stands at the place, as a heading writes it; null if none does.</summary>
    public static string? TypeAt(string text, int at) =>
        DeliverableWords.Types.Match(text, at) is > 0 and var length
            ? char.ToUpperInvariant(text[at]) + text.Substring(at + 1, length - 1)
            : null;

    private static int AfterVerbs(string text, int at, PhraseSet verbs)
    {
        at = Words.SkipSpaces(text, at);
        var length = verbs.Match(text, at);
        if (length == 0)
            return -1;
        var submitted = Words.Is(text, at, "trình");
        for (at += length; ; at += length)
        {
            at = Words.SkipCommas(text, at);
            at = at < text.Length && text[at] is ':' ? Words.SkipSpaces(text, at + 1) : at;
            if (Words.Is(text, at, "và"))
                at = Words.SkipSpaces(text, at + 2);
            length = Math.Max(verbs.Match(text, at), DeliverableWords.Company.Match(text, at));
            if (length == 0 && submitted && AfterReceiver(text, at, verbs) is > 0 and var behind)
                length = behind - at;
            else if (length == 0)
                return at;
            submitted |= text.AsSpan(at, length).EndsWith("trình", StringComparison.OrdinalIgnoreCase);
        }
    }

    // "soạn thảo, trình Ủy ban nhân dân thành phố ban hành quy chế": the place behind the body that puts the document in force; 0 without one.
    private static int AfterReceiver(string text, int at, PhraseSet verbs) =>
        BodyListReader.Read(text, at, expected: true) is { } receiver && verbs.Match(text, Words.SkipSpaces(text, receiver.End)) > 0 ? receiver.End : 0;

    private static List<TitlePart> Split(string text, int start, int end)
    {
        var parts = new List<TitlePart>();
        for (var at = start; at >= 0;)
        {
            var plural = BodyWords.Plurals.Match(text, at);
            var type = Words.SkipSpaces(text, at + plural);
            if (DeliverableWords.Types.Match(text, type) == 0)
                break;
            var stop = TitleEnd.Of(text, type, end);
            var next = NextPart(text, type, stop, end);
            var part = Part(text, type, next < 0 ? stop : Separator(text, type, next));
            parts.Add(plural > 0 ? part with { Plural = true } : part);
            at = next;
        }
        return parts.Count < 2 ? parts : parts.ConvertAll(part => part with { Listed = true });
    }

    private static TitlePart Part(string text, int start, int end)
    {
        end = Words.TrimEnd(text, start, end);
        var length = DeliverableWords.Types.Match(text, start);
        var rest = text[Math.Min(start + length, end)..end].Trim(' ', ',', '“', '"');
        var bare = rest is "" or "này" or "nêu trên" or "chuyên đề nêu trên" or "chuyên đề" or "chuyên đề này" or "trên";
        return new(start, end, TypeAt(text, start), bare, Listed(text, start + length));
    }

    // "chương trình, kế hoạch cụ thể": types without names of their own.
    private static bool Listed(string text, int at)
    {
        var next = Words.SkipCommas(text, at);
        return next < text.Length && at < text.Length && text[at] is ',' && !Words.Capital(text, next) && DeliverableWords.Types.Match(text, next) > 0;
    }

    private static int NextPart(string text, int start, int stop, int end)
    {
        for (var at = Words.End(text, start); at < end; at++)
        {
            var semicolon = text[at] is ';';
            if (!semicolon && at >= stop)
                return -1;
            if (!semicolon && text[at] is not (',' or ' '))
                continue;
            var next = Words.SkipSpaces(text, at + 1);
            if (!semicolon && Words.Is(text, next, "và"))
                next = Words.SkipSpaces(text, next + 2);
            else if (text[at] is ' ')
                continue;
            if (next < end && DeliverableWords.Types.Match(text, next) > 0 && (semicolon || Words.Capital(text, next) || HaveNames(text, start, at, next)))
                return (CarriesOut(text, start, at) && !semicolon) || IsIssued(text, next) ? -1 : next;
            if (semicolon)
                return -1;
        }
        return -1;
    }

    // "Nghị quyết Đại hội", "Nghị quyết số 18": such a document exists and is cited.
    private static bool IsIssued(string text, int type)
    {
        var at = Words.SkipSpaces(text, type + DeliverableWords.Types.Match(text, type));
        return Words.Is(text, at, "Đại hội") || Words.Is(text, at, "số") || at < text.Length && char.IsAsciiDigit(text[at]);
    }

    // "kế hoạch phát triển kinh tế và kế hoạch đầu tư công": written small, but each with a name of its own.
    private static bool HaveNames(string text, int start, int and, int next) =>
        text[and] is ' ' && Count(text, start, and) >= 5 && Count(text, next, Math.Min(text.Length, next + 40)) >= 4 && !CarriesOut(text, start, and);

    private static int Count(string text, int start, int end) => text.AsSpan(start, end - start).Count(' ') + 1;

    private static int Separator(string text, int start, int next)
    {
        var end = Words.TrimEnd(text, start, next);
        return text.AsSpan(start, end - start).EndsWith(" và", StringComparison.OrdinalIgnoreCase) ? end - 3 : end;
    }

    private static bool CarriesOut(string text, int start, int end) =>
        Array.Exists(DeliverableWords.CarryingOut, word => text.AsSpan(start, end - start).Contains(word, StringComparison.OrdinalIgnoreCase));
}
