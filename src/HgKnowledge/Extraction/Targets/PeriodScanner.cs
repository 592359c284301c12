using System.Collections.Frozen;
using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Finds the periods that a text names, in one pass over its tokens.</summary>
/// <param name="text">The text.</param>
/// <param name="around">The period that encloses it (section, document): what "trong nhiệm kỳ" and "5 năm đầu" refer to.</param>
/// <param name="term">The document's term, for "cuối nhiệm kỳ".</param>
/// <param name="now">The year the document was written, for "từ nay đến 2050".</param>
internal sealed class PeriodScanner(TokenText text, Years? around, Years? term, int? now)
{
    private static readonly string[] SpanWords = ["giai đoạn", "nhiệm kỳ", "thời kỳ", "trong các năm", "các năm", "từ năm", "từ"];
    private static readonly string[] PointWords = ["đến hết năm", "đến cuối năm", "tính đến năm", "đến năm", "trong năm", "vào năm", "cuối năm", "hết năm", "riêng năm", "năm", "tới năm"];
    private static readonly string[] DayWords = ["đến tháng", "đến hết tháng", "đến cuối tháng", "tính đến tháng", "tính đến hết tháng", "đến ngày", "đến hết ngày", "tính đến ngày", "tính đến hết ngày", "đến quý", "đến hết quý"];
    private static readonly string[] ComparedWith = ["so với cùng kỳ năm", "so với năm", "so năm", "so với thời điểm năm", "so với giai đoạn", "so với nhiệm kỳ", "giá so sánh", "giá cố định", "giá hiện hành", "so với thực hiện", "so với ước thực hiện", "so với kế hoạch", "so cùng kỳ năm", "so với cuối năm"];
    private static readonly string[] TermEnds = ["đến cuối nhiệm kỳ", "cuối nhiệm kỳ", "hết nhiệm kỳ", "kết thúc nhiệm kỳ"];
    private static readonly string[] TermNames = ["trong cả nhiệm kỳ", "trong nhiệm kỳ", "cả nhiệm kỳ", "toàn nhiệm kỳ", "nhiệm kỳ qua", "nhiệm kỳ này", "đầu nhiệm kỳ", "toàn khóa", "cả giai đoạn", "trong giai đoạn", "cả thời kỳ"];
    private static readonly string[] Yearly = ["mỗi năm", "hàng năm", "hằng năm", "từng năm", "bình quân năm", "mỗi một năm"];

    /// <summary>The words that any of these begins with: few words of a text do, and only there the phrases are compared.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Opening =
        new[] { SpanWords, PointWords, DayWords, ComparedWith, TermEnds, TermNames, Yearly, ClauseWords.Nows }.SelectMany(phrases => phrases)
            .Select(phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Tokens of a date before its year: "31", "tháng", "12", "năm".</summary>
    private const int LongestDay = 5;

    private readonly List<PeriodMention> _found = [];

    /// <summary>The term that a text speaks of: the document's, but the one before it where its section looks back.</summary>
    private Years? Term => around is { } past && term is { } own && past.To <= own.From ? past : _past ?? term ?? around;

    /// <summary>A term that has ended when the document's own begins, named in the sentences before: "Nhiệm kỳ 2020 - 2025, Đảng bộ đã ...".</summary>
    private Years? _past;

    /// <summary>The periods, in order.</summary>
    public IReadOnlyList<PeriodMention> Scan()
    {
        for (var i = 0; i < text.Count;)
        {
            var next = Read(i);
            i = next > i ? next : i + 1;
        }
        return _found;
    }

    private int Read(int i)
    {
        if (text.IsNumber(i))
            return Span(i) ?? Counted(i) ?? i;
        if (!Opening.Contains(text.Word(i)))
            return i;
        if (text.MatchAny(i, ComparedWith) is > 0 and var compared)
            return Compared(i, compared);
        if (Word(i) is { } word)
            return Add(word);
        return Span(i) ?? Point(i) ?? Day(i) ?? i;
    }

    private int Compared(int i, int length)
    {
        var end = i + length;
        if (text.Is(end, "năm") && Year(end + 1) is not null)
            end++;
        else if (!text.IsNumber(end))
            return text.IsAny(i, "giá", "theo") ? i : Add(new(i, end, PeriodKind.Other, null));
        while (text.IsNumber(end) || (text.IsAny(end, "-", "–") && text.IsNumber(end + 1)))
            end++;
        return Add(new(i, end, PeriodKind.Other, null));
    }

    private PeriodMention? Word(int i)
    {
        if (text.MatchAny(i, ["so với đầu nhiệm kỳ"]) is > 0 and var since)
            return new(i, i + since, PeriodKind.Relative, around);
        if (text.MatchAny(i, TermEnds) is > 0 and var end)
            return new(i, i + end, PeriodKind.Point, Term is { } t ? Years.Of(t.To) : null, Term);
        if (text.MatchAny(i, TermNames) is > 0 and var name && !text.IsNumber(i + name))
            return new(i, i + name, PeriodKind.Relative, text.Word(i + name - 1).SequenceEqual("kỳ") && text.Is(i, "cả") ? Term : around ?? term);
        // "Hiện nay, tỉnh có ...": elsewhere in a sentence the word compares ("gấp 2 lần hiện nay").
        if (now is { } today && !text.IsWord(i - 1) && text.MatchAny(i, ClauseWords.Nows) is > 0 and var current)
            return new(i, i + current, PeriodKind.Point, Years.Of(today));
        return text.MatchAny(i, Yearly) is > 0 and var yearly && Year(i + yearly) is null ? new(i, i + yearly, PeriodKind.EachYear, null) : null;
    }

    /// <summary>"giai đoạn 2021 - 2025", "2021-2025", "từ năm 2021 đến năm 2025", "từ nay đến năm 2050".</summary>
    private int? Span(int i)
    {
        if (text.Match(i, "từ nay đến") is > 0 and var fromNow)
        {
            var at = i + fromNow + text.MatchAny(i + fromNow, ["năm"]);
            return Year(at) is { } last ? Add(new(i, at + 1, PeriodKind.Span, now is { } first ? new(first, last) : null)) : null;
        }
        var start = i + text.MatchAny(i, SpanWords);
        if (Year(start) is not { } from)
            return null;
        if (text.Is(i, "từ") && text.Match(start + 1, "đến nay") > 0)
            return Add(new(i, start + 3, PeriodKind.Span, now is { } today && today >= from ? new(from, today) : null));
        var dash = text.IsAny(start + 1, "-", "–", "—") ? 2 : text.MatchAny(start + 1, ["đến năm", "đến"]) is > 0 and var to ? to + 1 : 0;
        if (dash == 0 || Year(start + dash) is not { } until || until < from)
            return null;
        if (term is { } own && text.MatchAny(i, ["nhiệm kỳ", "giai đoạn"]) > 0)
            _past = until <= own.From ? new(from, until) : null;
        return Add(new(i, start + dash + 1, PeriodKind.Span, new(from, until)));
    }

    private int? Point(int i)
    {
        // "85%/năm 2025": the slash belongs to the year.
        var first = text.Is(i - 1, "/") ? i - 1 : i;
        var length = text.MatchAny(i, PointWords);
        if (length == 0 && text.Is(i, "đến") && Year(i + 1) is not null)
            length = 1;
        if (length == 0 || Year(i + length) is not { } year)
            return null;
        // "gấp 2 lần năm 2020" compares with that year.
        var kind = text.Is(i - 1, "lần") && text.Is(i, "năm") ? PeriodKind.Other : PeriodKind.Point;
        return Add(new(first, i + length + 1, kind, Years.Of(year)));
    }

    /// <summary>"đến tháng 9/2024", "tính đến ngày 31/12/2025", "đến quý III năm 2026": the year of the day.</summary>
    private int? Day(int i)
    {
        var end = i + text.MatchAny(i, DayWords);
        if (end == i)
            return null;
        for (var limit = end + LongestDay; end < limit && Year(end) is null; end++)
            if (!text.IsNumber(end) && !text.IsAny(end, "/", "năm", "tháng", "i", "ii", "iii", "iv"))
                return null;
        return Year(end) is { } year ? Add(new(i, end + 1, PeriodKind.Point, Years.Of(year))) : null;
    }

    /// <summary>"trong 5 năm", "5 năm đầu", "bình quân 10 năm"; "10 năm thực hiện" names a review.</summary>
    private int? Counted(int i)
    {
        if (!text.IsNumber(i) || !text.Is(i + 1, "năm") || Year(i + 2) is not null || !int.TryParse(text.Word(i), out var count) || count is < 2 or > 50)
            return null;
        if (text.IsAny(i + 2, "thực", "tổng", "sơ", "đổi", "thành", "xây", "triển") || text.Is(i - 1, "sau"))
            return Add(new(i, i + 2, PeriodKind.Other, null));
        if (text.MatchAny(i + 2, ["đầu"]) > 0 && around is { } a)
            return Add(new(i, i + 3, PeriodKind.Relative, new(a.From, a.From + count - 1)));
        if (text.MatchAny(i + 2, ["sau", "tiếp theo", "cuối"]) is > 0 and var later && around is { } b)
            return Add(new(i, i + 2 + later, PeriodKind.Relative, new(b.To - count + 1, b.To)));
        var first = text.IsAny(i - 1, "trong", "qua", "cả") ? i - 1 : i;
        return text.Is(i + 2, "qua") ? Add(new(first, i + 3, PeriodKind.Relative, Past(count))) : Add(new(first, i + 2, PeriodKind.Relative, around ?? term));
    }

    /// <summary>"5 năm qua": the term said before, that of the section if it looks back, else the years up to the document's own.</summary>
    private Years? Past(int count) =>
        _past ?? (around is { } section && section != term ? around : term is { } own ? new(own.From - count, own.From) : around);

    private int? Year(int i)
    {
        var digits = text.Word(i);
        return text.IsNumber(i) && digits.Length == 4 && int.TryParse(digits, out var year) && year is > 1930 and < 2100 ? year : null;
    }

    private int Add(PeriodMention mention)
    {
        _found.Add(mention);
        return mention.End;
    }
}
