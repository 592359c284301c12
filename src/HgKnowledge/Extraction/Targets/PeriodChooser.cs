using HgKnowledge.Documents;
using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Chooses the period of each quantity: its own, the one stated before it, else that of its section.</summary>
internal sealed class PeriodChooser(
    TokenText text, SentenceMap sentences, IReadOnlyList<QuantityMention> quantities, IReadOnlyList<PeriodMention> periods, Years? around, bool carries)
{
    /// <summary>The period of the quantity at the index.</summary>
    public ChosenPeriod Choose(int index)
    {
        if (Behind(index) is { } behind)
            return new(behind.Years, behind, Own: true, around);
        if (Before(index) is { } before)
            return new(before.Years, before, Own: IsOwn(index, before), around);
        return new(around, null, Own: false, around);
    }

    /// <summary>"98%/năm 2030", "1 triệu người vào năm 2050": a period right behind the quantity is its own.</summary>
    private PeriodMention? Behind(int index)
    {
        var quantity = quantities[index];
        foreach (var period in periods)
        {
            if (period.First < quantity.End || period.Kind is PeriodKind.EachYear or PeriodKind.Other || period.Years is null)
                continue;
            return IsDirectlyBehind(quantity.End, period.First) ? period : null;
        }
        return null;
    }

    private bool IsDirectlyBehind(int end, int first)
    {
        if (first - end > 12)
            return false;
        for (var i = end; i < first; i++)
            if (!text.IsWord(i) || text.IsAny(i, "và", "đạt", "là"))
                return false;
        // "đạt 84 triệu đồng đến năm 2030 đạt 150": that period opens the next statement.
        foreach (var next in quantities)
            if (next.Number > first && next.First - first <= 6 && sentences.Sentence(next.Number) == sentences.Sentence(first) && LeadsTo(first, next.First))
                return false;
        return true;
    }

    private bool LeadsTo(int first, int next)
    {
        for (var i = first; i < next; i++)
            if (text.IsAny(i, ",", ";", "và", ".", "(", ")"))
                return false;
        return true;
    }

    private PeriodMention? Before(int index)
    {
        var quantity = quantities[index];
        var sentence = sentences.Sentence(quantity.Number);
        for (var p = periods.Count - 1; p >= 0; p--)
        {
            var period = periods[p];
            if (period.First >= quantity.First || period.Kind is PeriodKind.EachYear or PeriodKind.Other || period.Years is null || BelongsToEarlier(period, index))
                continue;
            if (sentences.Sentence(period.First) == sentence)
                return period;
            // "Đến năm 2025: ... Công nhận thêm ...": a period set off by a colon holds until the next one.
            return text.Is(period.End, ":") || Carries(period) ? period : null;
        }
        return null;
    }

    /// <summary>The sentences of one list item speak of one year, unless the list itself is about several.</summary>
    private bool Carries(PeriodMention period) => carries && period.Kind == PeriodKind.Point && around is { Count: > 1 };

    /// <summary>A period right behind an earlier quantity is that one's own.</summary>
    private bool BelongsToEarlier(PeriodMention period, int index)
    {
        for (var q = 0; q < index; q++)
            if (quantities[q].End <= period.First && ReferenceEquals(Behind(q), period))
                return quantities[q].End < quantities[index].First;
        return false;
    }

    private bool IsOwn(int index, PeriodMention period)
    {
        for (var q = index - 1; q >= 0; q--)
            if (quantities[q].Number >= period.End)
                return false;
        return true;
    }
}
