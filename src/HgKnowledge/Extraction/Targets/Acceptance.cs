using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Tells whether a quantity makes a statement.</summary>
internal static class Acceptance
{
    private static readonly string[] Multiplying = ["gấp", "tăng", "giảm", "nâng", "bằng", "hơn", "lên", "thiểu", "thiếu"];

    /// <summary>Whether the quantity measures or counts something that its clause, or what the clause continues, names.</summary>
    public static bool IsOne(TokenText text, QuantityMention quantity, Clause clause, string measured)
    {
        if (quantity.IsRank)
            return true;
        return quantity.Role switch
        {
            UnitRole.Time => clause.Label.Contains("số năm", StringComparison.Ordinal),
            UnitRole.Listed or UnitRole.Thing => true,
            UnitRole.Measure => IsMeasured(text, quantity, clause, measured),
            UnitRole.Scale => clause.HasMeasure && IsSetOff(text, quantity),
            _ => IsBareValue(text, quantity, clause, measured),
        };
    }

    /// <summary>"tại 10 địa phương", "Ủy ban nhân dân 04 xã": how many take part, not what is measured.</summary>
    public static bool IsScope(TokenText text, QuantityMention quantity) =>
        quantity.Role == UnitRole.Thing && text.MatchAnyBefore(quantity.First, ["nhân dân", "ubnd", "tại", "của", "giữa", "thuộc", "trên địa bàn", "cùng với", "các", "phối hợp với", "trong", "đảng ủy"]) > 0;

    private static bool IsMeasured(TokenText text, QuantityMention quantity, Clause clause, string measured)
    {
        var unit = quantity.Quantity.Unit!.AsSpan();
        if (unit.StartsWith("lần", StringComparison.OrdinalIgnoreCase) || unit.Equals("bậc", StringComparison.OrdinalIgnoreCase))
            return IsMultiple(text, quantity.First);
        if (unit.Equals("điểm", StringComparison.OrdinalIgnoreCase) || unit.Equals("độ", StringComparison.OrdinalIgnoreCase) || unit.Equals("con", StringComparison.OrdinalIgnoreCase))
            return (!clause.IsEmpty || measured.Length > 0) && !IsAward(text, quantity);
        return !clause.IsEmpty || measured.Length > 0 || clause.Tail.Length > 0;
    }

    /// <summary>"chấm 0,4 điểm", "cộng 2 điểm": a rule of marking, no value of anything.</summary>
    private static bool IsAward(TokenText text, QuantityMention quantity) =>
        quantity.Quantity.Unit!.StartsWith("điểm", StringComparison.OrdinalIgnoreCase) && text.IsAny(quantity.First - 1, "chấm", "cộng", "trừ", "tính", "tối");

    private static bool IsMultiple(TokenText text, int first)
    {
        for (var i = first; i >= Math.Max(0, first - 3); i--)
            if (text.IsAny(i, Multiplying))
                return true;
        return false;
    }

    /// <summary>A number without a unit speaks only if a measure stands right before it and nothing that it could count behind.</summary>
    private static bool IsBareValue(TokenText text, QuantityMention quantity, Clause clause, string measured)
    {
        if (!clause.HasMeasure && !(clause.IsEmpty && measured.Length > 0) || !IsSetOff(text, quantity))
            return false;
        var verb = text.IsAny(quantity.First - 1, "là", "đạt", "còn", "bằng", ":", "=", "lên", "xuống") || quantity.Quantity.Bound != Bound.Exact;
        return verb && IsIndexLike(clause.Label.Length > 0 ? clause.Label : measured);
    }

    private static bool IsIndexLike(string label) =>
        label.Contains("hệ số", StringComparison.Ordinal) || label.Contains("chỉ số", StringComparison.Ordinal) || label.Contains("điểm", StringComparison.Ordinal)
        || label.Contains("số ", StringComparison.Ordinal) || label.Contains("mức sinh", StringComparison.Ordinal) || label.Contains("tỷ số", StringComparison.Ordinal) || label.Contains("icor", StringComparison.Ordinal);

    private static bool IsSetOff(TokenText text, QuantityMention quantity) =>
        quantity.End >= text.Count || !text.IsWord(quantity.End) || text.IsAny(quantity.End, "và", "vào", "đến", "trong", "năm", "giai", "so", "trở", "thuộc", "cho");
}
