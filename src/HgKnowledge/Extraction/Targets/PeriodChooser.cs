using HgKnowledge.Documents;
using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Chooses the period of each quantity: its own, the one stated before it, else that of its section.</summary>
internal sealed class PeriodChooser
{
    private const int Reach = 12;
    private const int OpeningReach = 6;

    private readonly TokenText _text;
    private readonly SentenceMap _sentences;
    private readonly IReadOnlyList<QuantityMention> _quantities;
    private readonly Years? _around;
    private readonly Years? _whole;
    private readonly bool _carries;
    private readonly PeriodMention?[] _behind;
    private readonly PeriodMention?[] _before;
    private readonly PeriodMap _periods;
    private PeriodMention?[]? _points;

    /// <summary>"Nhiệm kỳ 2020 - 2025, ...": a paragraph that opens with the term before goes on speaking of it.</summary>
    private readonly PeriodMention? _past;

    /// <summary>Prepares to choose among the periods of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="quantities">Its quantities, in order.</param>
    /// <param name="periods">Its periods.</param>
    /// <param name="around">The period of the section or document.</param>
    /// <param name="outer">The period of the headings where a line nearer to the text names one year.</param>
    /// <param name="carries">Whether a year stated in one sentence holds in those behind it.</param>
    public PeriodChooser(TokenText text, SentenceMap sentences, IReadOnlyList<QuantityMention> quantities, PeriodMap periods, Years? around, bool carries, Years? outer = null)
    {
        (_text, _sentences, _quantities, _around, _carries) = (text, sentences, quantities, around, carries);
        _behind = new PeriodMention?[quantities.Count];
        for (var i = 0; i < _behind.Length; i++)
            _behind[i] = Behind(i, periods);
        _before = Before(periods.All, pointsOnly: false);
        _past = periods.All is [{ Kind: PeriodKind.Span, First: 0, Years: { Count: > 1 } term } opening, ..] && around is { Count: > 1 } whole && term.To <= whole.From ? opening : null;
        _periods = periods;
        _whole = outer ?? around;
    }

    /// <summary>The period of the quantity at the index.</summary>
    public ChosenPeriod Choose(int index)
    {
        if (_behind[index] is { } behind)
            return new(behind.Years, behind, Own: true, _around);
        if (_before[index] is { } before && Reaches(before, index))
            return new(before.Years, before, IsOwn(index, before), Around(before));
        if (_past is { } past)
            return new(past.Years, past, Own: false, _around);
        // Where nothing around a paragraph says when, the year that it said last holds: "Đến năm 2030 trở thành tỉnh khá. Tỷ lệ ...".
        if (_around is null && Points[index] is { } point)
            return new(point.Years, point, Own: false, _around);
        return new(_around, null, Own: false, _whole);
    }

    /// <summary>For each quantity the last year before it; seldom asked for.</summary>
    private PeriodMention?[] Points => _points ??= Before(_periods.All, pointsOnly: true);

    /// <summary>"năm 2025 là 156 triệu, ..., năm 2030 là 263 triệu, tăng 10,9%/năm": the years since the one stated before.</summary>
    private Years? Around(PeriodMention period) =>
        Earlier(period) is { } from && period.Years is { } to && from.To < to.To ? new(from.To + 1, to.To) : _around;

    /// <summary>The year that the sentence stated right before the period; null if none.</summary>
    private Years? Earlier(PeriodMention period) =>
        _periods.From(period.First) is > 0 and var index && _periods.All[index - 1] is { Kind: PeriodKind.Point, Years: { } years } before
        && _sentences.Sentence(before.First) == _sentences.Sentence(period.First) ? years : null;

    /// <summary>"98%/năm 2030", "1 triệu người vào năm 2050": a period right behind the quantity is its own.</summary>
    private PeriodMention? Behind(int index, PeriodMap map)
    {
        var end = _quantities[index].End;
        for (var p = map.From(end); p < map.From(end + Reach + 1); p++)
            if (NamesYears(map.All[p]))
                return IsDirectlyBehind(index, map.All[p].First) ? map.All[p] : null;
        return null;
    }

    private bool IsDirectlyBehind(int index, int first)
    {
        if (IsAside(_quantities[index].End, first))
            return true;
        for (var i = _quantities[index].End; i < first; i++)
            if (!_text.IsWord(i) || _text.IsAny(i, "và", "đạt", "là"))
                return false;
        // "đạt 84 triệu đồng đến năm 2030 đạt 150": that period opens the next statement.
        for (var next = index + 1; next < _quantities.Count && _quantities[next].First - first <= OpeningReach; next++)
            if (_quantities[next].Number > first && _sentences.Sentence(_quantities[next].Number) == _sentences.Sentence(first) && LeadsTo(first, _quantities[next].First))
                return false;
        return true;
    }

    /// <summary>"106 triệu đồng (năm 2016)", "115 triệu đồng (ước thực hiện năm 2020)".</summary>
    private bool IsAside(int open, int first)
    {
        if (!_text.Is(open, "("))
            return false;
        for (var i = open + 1; i < first; i++)
            if (!_text.IsAny(i, "ước", "thực", "hiện", "cuối", "tính", "đầu", "theo", "số", "liệu"))
                return false;
        return true;
    }

    private bool LeadsTo(int first, int next)
    {
        for (var i = first; i < next; i++)
            if (_text.IsAny(i, ",", ";", "và", ".", "(", ")"))
                return false;
        return true;
    }

    /// <summary>For each quantity the last period before it that is not an earlier one's own.</summary>
    private PeriodMention?[] Before(IReadOnlyList<PeriodMention> periods, bool pointsOnly)
    {
        var before = new PeriodMention?[_quantities.Count];
        if (periods.Count == 0)
            return before;
        var (last, next) = ((PeriodMention?)null, 0);
        for (var i = 0; i < before.Length; i++)
        {
            for (; next < periods.Count && periods[next].First < _quantities[i].First; next++)
                if (NamesYears(periods[next]) && (!pointsOnly || periods[next].Kind == PeriodKind.Point) && !IsOwned(periods[next], i))
                    last = periods[next];
            before[i] = last;
        }
        return before;
    }

    /// <summary>Whether the period stands behind a quantity before the index, as its own: the nearest one that ends before it.</summary>
    private bool IsOwned(PeriodMention period, int index)
    {
        for (var i = index - 1; i >= 0 && _quantities[i].End + Reach >= period.First; i--)
            if (ReferenceEquals(_behind[i], period))
                return true;
        return false;
    }

    /// <summary>"Đến năm 2025: ... Công nhận thêm ...": a period set off by a colon holds until the next one.</summary>
    private bool Reaches(PeriodMention period, int index) =>
        _sentences.Sentence(period.First) == _sentences.Sentence(_quantities[index].Number) || _text.Is(period.End, ":") || Carries(period);

    /// <summary>The sentences of one list item speak of one year, unless the list itself is about several.</summary>
    private bool Carries(PeriodMention period) => _carries && period.Kind == PeriodKind.Point && _around is { Count: > 1 };

    private bool IsOwn(int index, PeriodMention period) => index == 0 || _quantities[index - 1].Number < period.End;

    private static bool NamesYears(PeriodMention period) => period is { Kind: not (PeriodKind.EachYear or PeriodKind.Other), Years: not null };
}
