namespace HgKnowledge.Extraction.Bodies;

/// <summary>Finds where the name of a body ends.</summary>
internal static class BodyTail
{
    private const int MostWords = 26;

    private static readonly string[] Nouns = ["cơ quan", "ban", "các", "đơn vị", "xúc tiến", "dự án", "quỹ", "trung tâm", "viện", "đầu tư", "doanh nghiệp", "việc"];

    private static readonly string[] Charged = ["cơ quan", "đơn vị"];

    private static readonly string[] Places = [" xã", " phường", " huyện", " quận", " thị trấn"];

    /// <summary>The place behind the name that the head begins.</summary>
    public static int End(string text, BodyHead head)
    {
        var end = head.End;
        var at = head.End;
        for (var words = 0; words < MostWords; words++)
        {
            at = Words.SkipSpaces(text, at);
            if (at < text.Length && text[at] is ',')
                at = AfterComma(text, head, at);
            else if (at < text.Length && text[at] is ':')
                at = AfterColon(text, end, at);
            else if (at < text.Length && text[at] is '-' or '–')
                at = Words.SkipSpaces(text, at + 1);
            if (at < 0 || Words.End(text, at) == at)
                break;
            if (BodyWords.NotStops.Match(text, at) is > 0 and var fixedWords)
                end = at += fixedWords;
            else if (Words.Is(text, at, "và"))
                at = AfterAnd(text, at);
            else if (EndsName(text, head, at))
                break;
            else
                end = at = Words.End(text, at);
            if (at < 0)
                break;
        }
        return end;
    }

    private static int AfterComma(string text, BodyHead head, int comma)
    {
        var at = Words.SkipSpaces(text, comma + 1);
        if (BodyWords.ListTail.Match(text, at) > 0 && !Words.Capital(text, at))
            return StartsVerb(text, at) && BodyWords.NotStops.Match(text, at) == 0 && !IsActing(text, at) ? -1 : at;
        if (head.Kind == BodyHeadKind.Office && BodyWords.OfficeTail.Match(text, at) > 0)
            return at;
        var next = BodyHead.At(text, at, inList: true);
        var goesOn = next is null ? Words.Capital(text, at) : next.Value.Kind == BodyHeadKind.Class && BodyWords.ListTail.Match(text, at) > 0;
        return goesOn ? at : -1;
    }

    // "Doanh nghiệp viễn thông, tổ chức bảo đảm kinh phí": organisations, as the verb is still to come.
    private static bool IsActing(string text, int at)
    {
        var next = Words.SkipSpaces(text, at + "tổ chức".Length);
        return Words.Is(text, at, "tổ chức") && (Words.Is(text, next, "bảo đảm") || Words.Is(text, next, "đảm bảo") || DutyWords.Charges.Match(text, next) > 0);
    }

    // "Ủy ban nhân dân các xã: Gia Thuận, Tân Điền": the colon opens the names of the places.
    private static int AfterColon(string text, int end, int colon)
    {
        var at = Words.SkipSpaces(text, colon + 1);
        var places = EndsWithAny(text.AsSpan(0, end), Places);
        return places && Words.Capital(text, at) && DutyWords.Verbs.Match(text, at) == 0 ? at : -1;
    }

    private static int AfterAnd(string text, int and)
    {
        var at = Words.SkipSpaces(text, Words.End(text, and));
        return BodyHead.At(text, at, inList: true) is not null || StartsVerb(text, at) ? -1 : at;
    }

    private static bool EndsName(string text, BodyHead head, int at)
    {
        if (Words.Capital(text, at))
            return OpensNextSister(text, head, at);
        return BodyWords.Stops.Match(text, at) > 0 || (BodyWords.Work.Match(text, at) > 0 && !Words.Is(text, head.Start, "Ban Quản lý")) || StartsVerb(text, at) && !EndsNoun(text, at);
    }

    // Cells of tables lose the line break between two names: "Sở Khoa học và Công nghệ Sở Công Thương".
    private static bool OpensNextSister(string text, BodyHead head, int at) =>
        Words.Is(text, head.Start, "Sở") && (Words.Is(text, at, "Sở") || Words.Is(text, at, "UBND") || Words.Is(text, at, "Ủy"));

    private static bool StartsVerb(string text, int at) =>
        !Words.Capital(text, at) && (DutyWords.Verbs.Match(text, at) > 0 || DutyWords.Adverbs.Match(text, at) > 0);

    private static bool EndsNoun(string text, int at)
    {
        var length = DutyWords.NounEndings.Match(text, at);
        if (length == 0 || at < 2)
            return false;
        var before = text.AsSpan(0, at).TrimEnd();
        var isNoun = EndsWithAny(before, Words.Is(text, at, "chủ trì") || Words.Is(text, at, "phối hợp") ? Charged : Nouns);
        var next = at + length;
        return isNoun && !(EndsWith(before, "đơn vị") || next < text.Length && text[next] is ',' && Words.Is(text, at, "chủ trì"));
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (var ending in endings)
            if (EndsWith(text, ending))
                return true;
        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, string words) => text.EndsWith(words, StringComparison.OrdinalIgnoreCase);
}
