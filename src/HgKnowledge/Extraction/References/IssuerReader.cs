using HgKnowledge.Catalog;

namespace HgKnowledge.Extraction.References;

/// <summary>
/// Reads the name of an issuing body or congress, with its term. A name goes on as long as its words have capitals or are
/// syllables that such names contain; so the subject that often follows without punctuation stays outside.
/// </summary>
internal readonly ref struct IssuerReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly bool _capitals;
    private readonly bool _meeting;

    private IssuerReader(ReadOnlySpan<char> text, int start, int head)
    {
        _text = text;
        _capitals = Scan.AllCaps(text[start..Math.Min(text.Length, start + Math.Max(head, 12))]);
        _meeting = Scan.AtAny(text, start, BodyWords.Meetings) > 0;
    }

    /// <summary>End of the name that begins at the position; the position itself if none does.</summary>
    /// <param name="text">The block.</param>
    /// <param name="position">First character of the possible name.</param>
    /// <param name="heads">Words the name has to open with.</param>
    public static int Read(ReadOnlySpan<char> text, int position, IReadOnlyList<string> heads)
    {
        var head = Scan.AtAny(text, position, heads);
        if (head == 0 || (char.IsLower(text[position]) && Scan.AtAny(text, position, BodyWords.SmallHeads) == 0))
            return position;
        var reader = new IssuerReader(text, position, head);
        var end = position + head;
        while (reader.Next(end) is var next && next > end)
            end = next;
        return end;
    }

    private int Next(int end)
    {
        var at = Scan.Blanks(_text, end);
        if (at >= _text.Length)
            return end;
        var wordEnd = Scan.WordEnd(_text, at);
        if (wordEnd == at)
            return _text[at] switch
            {
                ',' or '(' => Qualified(end, at),
                '-' or '–' or '&' => Joined(end, at + 1),
                _ => end,
            };
        if (Scan.At(_text, at, "nhiệm kỳ"))
            return TermYears.End(_text, at + "nhiệm kỳ".Length) ?? end;
        if (Scan.At(_text, at, "của"))
            return Owner(end, Scan.Blanks(_text, wordEnd));
        if (Scan.At(_text, at, "và"))
            return Joined(end, wordEnd);
        return Belongs(at, wordEnd) ? wordEnd : end;
    }

    private bool Belongs(int at, int wordEnd)
    {
        var word = _text[at..wordEnd];
        var previous = Scan.WordBefore(_text, at);
        if (Ordinals.Is(word))
            return Scan.BeforeAny(_text, at, BodyWords.BeforeNumerals);
        if (_capitals || char.IsLower(word[0]))
        {
            if (Scan.AtAny(_text, at, BodyWords.Ends) > 0)
                return false;
            if (!_capitals)
                return BodyWords.Goes(word) ? FitsAlone(word, wordEnd)
                    : BodyWords.IsPaired(_text, at, wordEnd) || (BodyWords.Follows(word) && char.IsUpper(_text[previous]));
        }
        if (Scan.AtAny(_text, at, BodyWords.CapitalEnds) > 0)
            return false;
        return DocumentTypes.At(_text[at..], out _) is null || Scan.BeforeAny(_text, at, BodyWords.Ministries);
    }

    /// <summary>"khóa", "lần thứ" belong to the name only with their number.</summary>
    private bool FitsAlone(ReadOnlySpan<char> word, int wordEnd)
    {
        if (word is not ("khóa" or "khoá" or "lần" or "thứ"))
            return true;
        var at = Scan.Blanks(_text, wordEnd);
        return Scan.At(_text, at, "thứ") || Ordinals.Is(_text[at..Scan.WordEnd(_text, at)]);
    }

    /// <summary>The Party of its congress, the committee of its session.</summary>
    private int Owner(int end, int at) =>
        _meeting && Scan.AtAny(_text, at, BodyWords.MeetingOwners) is > 0 and var owner ? at + owner : end;

    /// <summary>"và Đào tạo", "- Thương binh": a further word of a ministry's name, never a second body.</summary>
    private int Joined(int end, int behind)
    {
        var at = Scan.Blanks(_text, behind);
        var wordEnd = Scan.WordEnd(_text, at);
        var another = wordEnd == at || !char.IsUpper(_text[at]) || Scan.AtAny(_text, at, BodyWords.CertainHeads) > 0
            || Scan.AtAny(_text, at, BodyWords.Ministries) > 0 || DocumentTypes.At(_text[at..], out _) is not null;
        return another ? end : wordEnd;
    }

    /// <summary>", khóa XIII", "(khóa XI)", ", nhiệm kỳ 2020 - 2025", and the list in a ministry's name.</summary>
    private int Qualified(int end, int punctuation)
    {
        var at = Scan.Blanks(_text, punctuation + 1);
        if (Scan.AtAny(_text, at, BodyWords.Qualifiers) is not (> 0 and var length))
            return end;
        var close = TermYears.End(_text, at + length) ?? Ordinals.End(_text, at + length);
        if (close is not { } closed || _text[punctuation] == ',')
            return close ?? end;
        return closed < _text.Length && _text[closed] == ')' ? closed + 1 : end;
    }
}
