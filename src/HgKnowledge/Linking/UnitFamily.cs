using HgKnowledge.Quantities;

namespace HgKnowledge.Linking;

/// <summary>Sorts units into the families that the catalog speaks of.</summary>
public static class UnitFamily
{
    /// <summary>The family of the quantity's unit; "index" for a number without one.</summary>
    public static string Of(Quantity quantity)
    {
        if (quantity.Unit is not { } unit)
            return "index";
        unit = unit.ToLowerInvariant();
        var head = unit.Split('/')[0];
        if (head is "%" or "‰" or "%o" or "% năm" or "điểm %" or "điểm phần trăm")
            return "rate";
        if (head.EndsWith("đồng", StringComparison.Ordinal) || head.EndsWith("usd", StringComparison.Ordinal) || head.Contains("đô la", StringComparison.Ordinal) || head.EndsWith("vnđ", StringComparison.Ordinal))
            return "money";
        return head switch
        {
            "lần" => "multiple",
            "bậc" => "steps",
            "hạng" => "rank",
            "tuổi" => "years",
            "điểm" => "score",
            "ha" or "km2" or "km²" or "m2" or "m²" or "héc ta" or "hecta" => "area",
            "km" or "m" or "mét" => "length",
            "tấn" or "kg" or "tạ" or "nghìn tấn" or "ngàn tấn" or "triệu tấn" => "mass",
            "mw" or "kwh" or "gwh" or "kw" or "mwp" => "energy",
            _ when head.EndsWith(" ha", StringComparison.Ordinal) || head.EndsWith(" m2", StringComparison.Ordinal) => "area",
            _ => "count",
        };
    }
}
