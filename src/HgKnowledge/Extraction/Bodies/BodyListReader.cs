namespace HgKnowledge.Extraction.Bodies;

/// <summary>Reads a list of bodies from a place of a text: "Sở Y tế, Ủy ban nhân dân các huyện, thị xã và Tỉnh đoàn".</summary>
internal static class BodyListReader
{
    /// <summary>The bodies that begin just there; null if none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="expected">Whether a body has to stand there ("phối hợp với cơ quan liên quan"): then kinds need no plural.</param>
    public static BodyList? Read(string text, int at, bool expected = false)
    {
        var items = new List<(int Start, int End, char Separator)>();
        var named = false;
        var separator = ' ';
        for (var start = Words.SkipSpaces(text, at); BodyHead.At(text, start, expected || items.Count > 0) is { } head;)
        {
            var end = BodyTail.End(text, head);
            items.Add((start, end, separator));
            named |= head.Kind == BodyHeadKind.Named || IsHeadOfOne(text, head);
            if (Next(text, end, out separator) is not (>= 0 and var next))
                break;
            start = next;
        }
        return items.Count == 0 ? null : new BodyList(Names(text, items), items[^1].End, named);
    }

    /// <summary>The bodies a whole text consists of; null if anything else is in it.</summary>
    public static BodyList? ReadWhole(string text, int at)
    {
        var list = Read(text, at);
        return list is not null && Words.TrimEnd(text, list.End, text.Length) == list.End ? list : null;
    }

    // "Giám đốc Sở Nội vụ" is one in particular, "thủ trưởng các đơn vị" are not.
    private static bool IsHeadOfOne(string text, BodyHead head) =>
        head.Kind == BodyHeadKind.Office && BodyHead.At(text, Words.SkipSpaces(text, head.End), inList: false) is { Kind: BodyHeadKind.Named };

    private static int Next(string text, int end, out char separator)
    {
        var at = Words.SkipSpaces(text, end);
        separator = at < text.Length && text[at] is ',' or ';' ? text[at] : ' ';
        if (separator != ' ')
            at = Words.SkipSpaces(text, at + 1);
        if (Words.Is(text, at, "và") || Words.Is(text, at, "hoặc"))
        {
            at = Words.SkipSpaces(text, Words.End(text, at));
            separator = separator == ' ' ? ',' : separator;
        }
        return at > end && at < text.Length ? at : -1;
    }

    // Where semicolons part the list, the commas and "và" between them belong to the entries.
    private static List<string> Names(string text, List<(int Start, int End, char Separator)> items)
    {
        var semicolons = items.Exists(item => item.Separator == ';');
        var names = new List<string>();
        var start = items[0].Start;
        for (var i = 0; i < items.Count; i++)
        {
            var last = i + 1 == items.Count;
            if (!last && semicolons && items[i + 1].Separator == ',')
                continue;
            names.Add(text[start..items[i].End]);
            if (!last)
                start = items[i + 1].Start;
        }
        return names;
    }
}
