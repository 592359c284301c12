using HgKnowledge.Vietnamese;

namespace HgKnowledge.Quantities;

/// <summary>
/// Finds the quantities of a text in one pass over its tokens: numbers, number words, ranges, shares and ranks with their
/// bounds and units. Numbers that measure nothing (dates, symbols, ages, durations ...) are left out by
/// <see cref="NotAQuantity"/>.
/// </summary>
public sealed class QuantityScanner
{
    private readonly TokenText _text;
    private readonly List<QuantityMention> _found = [];

    private QuantityScanner(TokenText text) => _text = text;

    /// <summary>The quantities, in order; those without a unit are candidates only.</summary>
    public static IReadOnlyList<QuantityMention> Scan(TokenText text)
    {
        var scanner = new QuantityScanner(text);
        for (var i = 0; i < text.Count;)
            i = scanner.Next(i);
        return scanner._found;
    }

    private int Next(int i)
    {
        if (!_text.IsNumber(i))
            return NumberWords.Read(_text, i) is { } word ? AddWord(i, word) : i + 1;
        if (NotAQuantity.Skip(_text, i) is > 0 and var skipped)
            return i + skipped;
        if (!Value(i, out var low, out var decimals))
            return i + 1;
        if (Share(i, low) is { } share)
            return Add(share);
        return Against(i, low, decimals) is { } result ? Add(result) : RangeOrSingle(i, low, decimals);
    }

    private bool Value(int i, out decimal value, out int decimals) =>
        NumberReader.TryRead(_text.Word(i), out value, out decimals);

    /// <summary>"32/51 xã", "đứng thứ 28/63".</summary>
    private QuantityMention? Share(int i, decimal part)
    {
        if (!_text.Is(i + 1, "/") || !_text.IsNumber(i + 2) || !_text.Touches(i + 1) || !_text.Touches(i + 2) || _text.Is(i + 3, "/"))
            return null;
        if (!Value(i + 2, out var whole, out _) || whole < part || whole != decimal.Truncate(whole) || part != decimal.Truncate(part))
            return null;
        var unit = UnitReader.Read(_text, i + 3);
        var rank = RankBefore(i);
        if (unit.Role is null && rank == 0 && !_text.IsAny(i - 1, "đạt", "là", "vượt", "("))
            return null;
        if (rank > 0)
            unit = unit with { Text = "hạng", Role = UnitRole.Measure };
        var bounds = rank > 0 ? new(Bound.Exact, i - rank) : BoundReader.Before(_text, i);
        return Mention(i, i + 3, bounds.First, new(part, part, whole, bounds.Bound, unit.Text, 0), unit, rank > 0);
    }

    /// <summary>"45.799/36.875 tỷ đồng", "83,2%/50%": what was reached, over what was planned; the plan is no statement of its own.</summary>
    private QuantityMention? Against(int i, decimal reached, int decimals)
    {
        var own = _text.Is(i + 1, "%") ? 1 : 0;
        var slash = i + 1 + own;
        if (!_text.Is(slash, "/") || !_text.Touches(slash) || !_text.Touches(slash + 1) || !_text.IsNumber(slash + 1) || _text.Is(slash + 2, "/") || !Value(slash + 1, out var planned, out _))
            return null;
        var unit = UnitReader.Read(_text, slash + 2);
        if (unit.Role is not (UnitRole.Measure or UnitRole.Thing) || (own > 0) != _text.Is(slash + 2, "%") || planned == 0 || reached / planned is < 0.2m or > 5)
            return null;
        var bounds = BoundReader.Before(_text, i);
        return Mention(i, slash + 2, bounds.First, new(reached, reached, null, bounds.Bound, unit.Text, decimals), unit, isRank: false);
    }

    private int RankBefore(int i) => _text.MatchAnyBefore(i, ["đứng thứ", "xếp thứ", "hạng thứ", "xếp hạng thứ", "vị trí thứ", "đứng vị trí thứ", "xếp hạng", "hạng", "đứng hạng"]);

    private int RangeOrSingle(int i, decimal low, int decimals)
    {
        if (RankBefore(i) is > 0 and var rank)
            return Add(Mention(i, i + 1, i - rank, new(low, low, null, Bound.Exact, "hạng", decimals), new(0, "hạng", UnitRole.Measure), isRank: true));
        var first = UnitReader.Read(_text, i + 1);
        var second = RangeReader.SecondNumber(_text, i, first, out var change);
        if (second < 0 || !Value(second, out var high, out var highDecimals))
            return Add(Single(i, i + 1, low, decimals, first));
        var unit = UnitReader.Read(_text, second + 1);
        if (!change)
            return Add(Range(i, second, low, high, Math.Max(decimals, highDecimals), unit.Role is null ? first with { Length = 0 } : unit));
        var baselineUnit = first.Role is null ? unit : first;
        var baseline = Single(i, i + 1, low, decimals, baselineUnit);
        // Here "từ" says where the change starts, and is no lower bound.
        if (_text.Is(i - 1, "từ"))
            baseline = baseline with { Quantity = baseline.Quantity with { Bound = Bound.Exact } };
        Add(baseline with { IsBaseline = true, End = i + 1 + first.Length });
        return Add(Single(second, second + 1, high, highDecimals, unit.Role is null ? first with { Length = 0 } : unit));
    }

    private QuantityMention Range(int i, int second, decimal low, decimal high, int decimals, UnitReader.Unit unit)
    {
        var bounds = BoundReader.Before(_text, i);
        var quantity = new Quantity(Math.Min(low, high), Math.Max(low, high), null, Bound.Range, unit.Text, decimals);
        return Mention(i, second + 1, bounds.First, quantity, unit, isRank: false);
    }

    private QuantityMention Single(int i, int end, decimal value, int decimals, UnitReader.Unit unit)
    {
        var bounds = BoundReader.Before(_text, i);
        var behind = BoundReader.Behind(_text, end + unit.Length);
        if (bounds.First == i && NotAQuantity.OpensGroup(_text, i))
            bounds = new(Bound.AtMost, i - 1);
        var bound = behind.Bound ?? bounds.Bound;
        // "nằm trong nhóm 03 tỉnh": what is listed elsewhere measures a place here.
        var isGroup = bound == Bound.AtMost && unit.Role == UnitRole.Listed && bounds.First < i;
        // "từ 10 đảng viên trở lên/năm"
        var yearly = behind.Length > 0 && unit.Text is not null && _text.Match(end + unit.Length + behind.Length, "/năm") > 0;
        unit = unit with { Length = unit.Length + behind.Length + (yearly ? 2 : 0), Text = yearly ? $"{unit.Text}/năm" : unit.Text, Role = isGroup ? UnitRole.Thing : unit.Role };
        return Mention(i, end, bounds.First, new(value, value, null, bound, unit.Text, decimals), unit, isRank: false);
    }

    private QuantityMention Mention(int number, int numberEnd, int first, Quantity quantity, UnitReader.Unit unit, bool isRank) => new()
    {
        Number = number,
        NumberEnd = numberEnd,
        First = first,
        Unit = numberEnd,
        End = numberEnd + unit.Length,
        Quantity = quantity,
        Role = unit.Role,
        IsRank = isRank,
    };

    private int AddWord(int i, (decimal Value, int Length) word) =>
        Add(Single(i, i + word.Length, word.Value, 0, UnitReader.Read(_text, i + word.Length)));

    private int Add(QuantityMention mention)
    {
        _found.Add(mention);
        return Math.Max(mention.End, mention.NumberEnd);
    }
}
