using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Reads the clause around a quantity: what it is said of.</summary>
internal sealed class ClauseReader(TokenText text, SentenceMap sentences, IReadOnlyList<QuantityMention> quantities, PeriodMap periods)
{
    private const int LongestTail = 24;

    /// <summary>Tokens in a parenthesis that is still part of a name: "(công nghiệp - xây dựng)".</summary>
    private const int LongestName = 6;

    private readonly ShareReader _shares = new(text, sentences, quantities, periods);

    private readonly NounLists _lists = new(text, periods);

    /// <summary>Characters before a number that can name what it measures; no name is longer, however long the sentence.</summary>
    private const int LongestLabel = 1200;

    /// <summary>Characters that nearly all labels are within.</summary>
    private const int UsualLabel = 256;

    /// <summary>The clause of the quantity at the index of the list.</summary>
    public Clause Read(int index)
    {
        var quantity = quantities[index];
        var parenthesis = sentences.Parenthesis(quantity.Number);
        var start = Math.Max(Start(index, parenthesis), Reach(quantity.First));
        if (_shares.Opens(index))
        {
            var end = _shares.TailEnd(index);
            return new(quantity.First, "", end, text.Strings.Of(text.Slice(quantity.End, end)), Words(start, quantity.First), true, false, false, true, parenthesis, IsShare: true);
        }
        var first = LabelStart(start, quantity.First, quantity.Role != UnitRole.Thing, quantity.Role == UnitRole.Measure);
        var isGroup = quantity is { Quantity.Bound: Bound.AtMost, Role: UnitRole.Thing } && text.IsAny(quantity.Number - 1, "nhóm", "top");
        var label = Words(first, isGroup ? quantity.Number : quantity.First);
        var lead = parenthesis >= 0 ? Outside(index, parenthesis, whole: quantity.Role == UnitRole.Thing) : Words(start, first);
        var tailEnd = TailEnd(index);
        var tail = text.Strings.Of(text.Slice(quantity.End, tailEnd));
        return new(first, label, tailEnd, tail, lead, parenthesis < 0 && IsEmptyLabel(start, first), IsHead(start, first), StartsMeasure(first, quantity.First), IsEmptyLabel(first, quantity.First), parenthesis);
    }

    /// <summary>Where the words before the number may begin: behind the quantity before it, in the same sentence and parenthesis.</summary>
    private int Start(int index, int parenthesis)
    {
        var quantity = quantities[index];
        var start = parenthesis >= 0 ? parenthesis + 1 : sentences.Start(quantity.Number);
        if (index == 0)
            return start;
        var previous = quantities[index - 1];
        if (previous.End <= start)
            return start;
        return parenthesis < 0 && sentences.Parenthesis(previous.Number) >= 0 ? AfterParenthesis(previous.End, quantity.First) : AfterTail(previous.End, quantity.First);
    }

    private int AfterParenthesis(int i, int limit)
    {
        while (i < limit && !text.Is(i, ")"))
            i++;
        return Math.Min(i + 1, limit);
    }

    /// <summary>The first delimiter behind the previous quantity ends what belongs to that one.</summary>
    private int AfterTail(int from, int limit)
    {
        for (var i = from; i < limit; i++)
            if (text.IsAny(i, ",", ";", ":", "và", ")", "(") || periods.At(i) is not null || (i > from && text.MatchAny(i, ["trong đó", "còn lại", "đạt", "riêng"]) > 0))
                return periods.At(i) is not null || text.IsWord(i) && !text.Is(i, "và") ? i : i + 1;
        return from;
    }

    /// <summary>The label begins behind the last delimiter that leaves it something to say.</summary>
    private int LabelStart(int start, int end, bool crosses = true, bool isMeasured = false)
    {
        var best = -1;
        for (var i = end - 1; i >= start; i--)
        {
            // Only signs part labels, and most tokens are words.
            if (i > start && text.IsWord(i))
                continue;
            if (Opening(i, start) is var open && open < i)
            {
                i = open;
                continue;
            }
            if ((text.IsAny(i, ";", ":", ",", ".") && !_lists.JoinsPair(i)) || i == start)
            {
                var first = i == start && !text.IsAny(i, ";", ":", ",", ".") ? i : i + 1;
                if (IsEmptyLabel(first, end))
                {
                    // What counts things names them itself: "...; tối thiểu có 10 doanh nghiệp".
                    if (!crosses && text.Is(i, ";"))
                        break;
                    continue;
                }
                best = first;
                // A list of nouns ("lâm, thủy sản tăng") belongs together; a measure opens a label of its own.
                if (!text.Is(i, ",") || BeginsWithMeasure(first, end) || IsClauseOpening(first) || !ContinuesList(start, i))
                    break;
            }
        }
        return best < 0 ? LastDelimiter(start, end) : SkipOpenings(isMeasured && !StartsMeasure(best, end) && !IsOpening(best, end) ? _lists.Start(start, best, end) : best, end);
    }

    /// <summary>Where the parenthesis opens that closes at the token, if the words before the number go on behind it; else the token itself.</summary>
    private int Opening(int token, int start) =>
        text.Is(token, ")") && sentences.Parenthesis(token) is var open && open > start ? open : token;

    private bool IsOpening(int first, int end) => text.MatchAny(SkipOpenings(first, end), ClauseWords.Openings) > 0;

    private int LastDelimiter(int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
            if (text.IsAny(i, ";", ":", ",", ".", ")"))
                return SkipOpenings(i + 1, end);
        return SkipOpenings(start, end);
    }

    /// <summary>The clause that a parenthesis interrupts or closes: "tốc độ giảm nghèo nhanh (trên 2%/năm)".</summary>
    private string Outside(int index, int parenthesis, bool whole)
    {
        var start = Math.Max(sentences.Start(parenthesis), Reach(parenthesis));
        if (LastBefore(parenthesis, index) is { } previous && previous.End > start)
            start = AfterTail(previous.End, parenthesis);
        return Words(whole ? start : LabelStart(start, parenthesis), parenthesis);
    }

    /// <summary>The last quantity that ends before the token, among those before the index.</summary>
    private QuantityMention? LastBefore(int token, int index)
    {
        var (low, high) = (0, index);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quantities[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 ? quantities[low - 1] : null;
    }

    private int SkipOpenings(int first, int end)
    {
        while (first < end)
        {
            if (periods.At(first) is { } period && period.End < end)
                first = period.End;
            else if (text.IsAny(first, ",", ":", ";", "-", "+", "“", "\""))
                first++;
            else if (text.MatchAny(first, ClauseWords.Openings) is > 0 and var length && first + length < end && !text.Is(first, "số"))
                first += length;
            else
                break;
        }
        return first;
    }

    private bool IsHead(int start, int first) => text.Is(first - 1, ":") && StartsMeasure(start, first - 1);

    private bool IsClauseOpening(int i) => text.MatchAny(i, ["trong đó", "phấn đấu", "công nhận", "đồng thời", "riêng"]) > 0 || periods.At(i) is not null;

    private bool BeginsWithMeasure(int first, int end) => text.MatchAny(SkipOpenings(first, end), ClauseWords.Measures) > 0;

    /// <summary>Whether the part before the comma names the measure, so that the part behind it goes on: "giá trị nông sản, thực phẩm".</summary>
    private bool ContinuesList(int start, int comma)
    {
        if (_lists.IsSaidBefore(comma))
            return false;
        var first = comma;
        while (first > start && !text.IsAny(first - 1, ",", ";", ":", "."))
            first--;
        return BeginsWithMeasure(first, comma) || (first > start && text.Is(first - 1, ",") && comma - first <= 4 && ContinuesList(start, first - 1));
    }

    private bool StartsMeasure(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (text.MatchAny(i, ClauseWords.Measures) > 0 && periods.At(i) is null)
                return true;
        return false;
    }

    private bool IsEmptyLabel(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (periods.At(i) is { } period)
                i = period.End - 1;
            else if (text.IsWord(i) && !text.IsAny(i, ClauseWords.Fillers))
                return false;
        }
        return true;
    }

    /// <summary>The words without the periods among them and without the fillers at their end.</summary>
    private string Words(int first, int end)
    {
        while (end > first && ((!text.IsWord(end - 1) && !ClosesWord(end - 1)) || IsTrailing(end - 1)))
            end--;
        if (end <= first)
            return "";
        var longest = text[end - 1].End - text[first].Start;
        Span<char> words = longest <= UsualLabel ? stackalloc char[UsualLabel] : new char[longest];
        return text.Strings.Of(words[..Write(words, first, end)].Trim(" ,:-("));
    }

    /// <summary>Writes the words that name something, and returns their number of characters.</summary>
    private int Write(Span<char> words, int first, int end)
    {
        var length = 0;
        for (var i = first; i < end; i++)
        {
            if (periods.At(i) is { } period)
            {
                i = Math.Min(period.End, end) - 1;
                continue;
            }
            if (!text.IsWord(i) && AsideEnd(i, end) is > 0 and var aside)
            {
                i = aside;
                continue;
            }
            if (length > 0 && !text.Touches(i))
                words[length++] = ' ';
            text.Word(i).CopyTo(words[length..]);
            length += text[i].Length;
        }
        return length;
    }

    /// <summary>The token that closes an aside which begins here ("(theo Chỉ thị 12-CT/TU, ngày 13/2/2018)"): no part of a name, unlike "(GRDP)"; 0 if none begins.</summary>
    private int AsideEnd(int first, int end)
    {
        if (!text.Is(first, "("))
            return 0;
        var i = first + 1;
        while (i < end && !text.Is(i, ")"))
            i++;
        return i < end && i - first > LongestName ? i : 0;
    }

    /// <summary>The parenthesis behind an abbreviation, "tổng sản phẩm (GRDP)", is part of the name.</summary>
    private bool ClosesWord(int i) => text.Is(i, ")") && text.IsWord(i - 1) && text.Touches(i);

    /// <summary>"tăng" and "giảm" stay: they tell a rate of growth from a level.</summary>
    private bool IsTrailing(int i) => text.IsAny(i, ClauseWords.Trailing) && text.MatchAnyBefore(i + 1, ["chứng chỉ", "địa chỉ", "tín chỉ"]) == 0;

    /// <summary>What still belongs to the quantity behind its unit.</summary>
    private int TailEnd(int index)
    {
        var quantity = quantities[index];
        var limit = index + 1 < quantities.Count ? quantities[index + 1].First : text.Count;
        var end = quantity.End;
        while (end < limit && end - quantity.End < LongestTail && (!text.IsAny(end, ",", ";", ".", ":", "(", ")", "…") || (end == quantity.End && quantity.Role == UnitRole.Thing && JoinsThings(end))) && !IsTailEnd(end))
            if (periods.At(end) is not { } period)
                end++;
            else if (period is { Kind: PeriodKind.EachYear } && text.IsAny(period.End, "cho", "để"))
                end = period.End;
            else
                break;
        while (end > quantity.End && text.IsAny(end - 1, ClauseWords.Joining))
            end--;
        return end;
    }

    /// <summary>"3 tổ chức, doanh nghiệp công nghệ": one number counts several things.</summary>
    private bool JoinsThings(int comma) => text.Is(comma, ",") && Units.Table.Longest(text, comma + 1, out var role) > 0 && role == UnitRole.Thing;

    private bool IsTailEnd(int i) => text.MatchAny(i, ["trong đó", "xuống còn", "lên đến", "theo đúng", "theo tinh thần", "theo quy định", "theo nghị quyết", "theo kế hoạch"]) > 0 || (text.Is(i, "và") || (text.Is(i, "với") && !text.Is(i - 1, "so"))) && (text.MatchAny(i + 1, ClauseWords.Measures) > 0 || text.MatchAny(i + 1, ["công nhận", "đạt", "đề nghị", "điều chỉnh"]) > 0);

    /// <summary>The token from which on words may belong to a label that ends before the given one.</summary>
    private int Reach(int end)
    {
        var first = end;
        while (first > 0 && text[end].Start - text[first - 1].Start <= LongestLabel)
            first--;
        return first;
    }
}
