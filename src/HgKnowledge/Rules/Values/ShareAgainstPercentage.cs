using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>"32/51 xã, chiếm 62,7%": the share computed against the one written.</summary>
internal sealed class ShareAgainstPercentage : IRule
{
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal)
    {
        "chiếm", "tương", "đương", "tỷ", "tỉ", "lệ", "đạt", "bằng", "tức", "là", "với", "khoảng", "trên", "gần", "hơn", "tổng", "số",
    };
    private static readonly HashSet<string> Wholes = new(StringComparer.Ordinal) { "tổng", "số", "các", "và", "của" };

    /// <summary>Points by which "khoảng 2.500/3.000" may miss its percentage.</summary>
    private const double Rounded = 5;

    public RuleInfo Info { get; } = new("HG111", "share-against-percentage", Severity.Error,
        "Tỷ lệ phần trăm không khớp với phân số đi kèm.",
        "A percentage does not fit the fraction beside it.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from pair in Facts.Neighbours(facts)
        let found = Check(pair.First, pair.Second, pair.Gap)
        where found is not null
        select found;

    private Finding? Check(Fact first, Fact second, string gap)
    {
        var (fraction, percentage) = first.Statement.Target.Quantity.Of is null ? (second, first) : (first, second);
        if (fraction.Statement.Target.Quantity.Of is not > 0 || percentage.Statement.Target.Quantity.Of is not null || !percentage.In("%")
            || fraction.In("hạng") || !Linked(gap, fraction, percentage) || OtherWhole(percentage))
            return null;
        var quantity = fraction.Statement.Target.Quantity;
        var computed = (double)(quantity.Low / quantity.Of!.Value) * 100;
        var extent = percentage.Claim.Extent;
        // People cut off digits as well as round.
        var written = (extent.Interval with { High = extent.Interval.High + extent.Step / 2 }).Widened(quantity.Bound == Bound.Exact ? 0 : Rounded);
        // "giảm 56% (136/311 ha)": the fraction is what was left.
        if (written.Contains(computed) || (percentage.Statement.Target.Change == Change.Decrease && written.Contains(100 - computed)))
            return null;
        var far = Math.Abs(computed - extent.Low) > 1;
        return Imbalance.Finding(Info, far ? Severity.Error : Severity.Warning, [[fraction.Statement], [percentage.Statement]],
            $"{Imbalance.Where(fraction.Statement)}: {Wording.Number(quantity.Low)}/{Wording.Number(quantity.Of.Value)} bằng {Wording.Number(computed, 2)}%, "
            + $"nhưng văn bản ghi {Wording.Value(percentage.Statement.Target.Quantity)} ({Imbalance.Listed([fraction.Statement, percentage.Statement])}).",
            $"{quantity.Low}/{quantity.Of} is {computed:0.##}%, the text has {extent.Low:0.##}%.");
    }

    /// <summary>Whether nothing but linking words and the fraction's unit stands between the two.</summary>
    private static bool Linked(string gap, Fact fraction, Fact percentage)
    {
        var units = $"{fraction.Statement.Target.Quantity.Unit} {percentage.Statement.Target.Quantity.Unit}".ToLowerInvariant();
        var words = gap.ToLowerInvariant().Split([' ', ',', '(', ')', '%', '-', '=', ':'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 8 && words.All(word => Links.Contains(word) || units.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether the percentage goes on with a whole of its own ("12% dân số", "98% kế hoạch").</summary>
    private static bool OtherWhole(Fact percentage)
    {
        var after = Sentences.After(percentage.Statement).TrimStart('%');
        var word = after.StartsWith(' ') ? after[1..].Split(' ', ',', '.', ';', ')')[0] : "";
        return word.Length > 0 && char.IsLetter(word[0]) && !Wholes.Contains(word);
    }
}
