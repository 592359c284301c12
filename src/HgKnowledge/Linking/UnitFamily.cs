using HgKnowledge.Quantities;

namespace HgKnowledge.Linking;

/// <summary>Sorts units into the families that the catalog speaks of.</summary>
public static class UnitFamily
{
    private static readonly string[] Scales = ["nghìn ", "ngàn ", "triệu "];

    /// <summary>The family of the quantity's unit; "index" for a number without one.</summary>
    public static string Of(Quantity quantity)
    {
        if (quantity.Unit is not { } unit)
            return "index";
        unit = unit.ToLowerInvariant();
        var head = unit.Split('/')[0];
        if (head is "%" or "‰" or "%o" or "%0" or "% năm" or "%năm" or "điểm %" or "điểm phần trăm")
            return "rate";
        if (head.EndsWith("đồng", StringComparison.Ordinal) || head.EndsWith("usd", StringComparison.Ordinal) || head.Contains("đô la", StringComparison.Ordinal) || head.EndsWith("vnđ", StringComparison.Ordinal) || head.EndsWith("vnd", StringComparison.Ordinal))
            return "money";
        return WithoutScale(head) switch
        {
            "lần" => "multiple",
            "bậc" => "steps",
            "hạng" => "rank",
            "tuổi" or "năm" => "years",
            "điểm" => "score",
            "ha" or "km2" or "km²" or "m2" or "m²" or "héc ta" or "hecta" => "area",
            "km" or "m" or "mét" => "length",
            "m3" or "m³" or "mét khối" => "volume",
            "tấn" or "kg" or "tạ" => "mass",
            "mw" or "kwh" or "gwh" or "kw" or "mwp" => "energy",
            _ => "count",
        };
    }

    private static string WithoutScale(string unit)
    {
        foreach (var scale in Scales)
            if (unit.StartsWith(scale, StringComparison.Ordinal))
                return unit[scale.Length..];
        return unit;
    }
}
