using System.Text.RegularExpressions;
using HgKnowledge.Documents;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>Normal forms of areas, so that the same place written in two ways is one.</summary>
internal static partial class Places
{
    /// <summary>The whole country.</summary>
    public const string Country = "cả nước";

    /// <summary>The area in normal form; empty where the statement speaks of the document's own area.</summary>
    public static string Area(string? area)
    {
        if (string.IsNullOrWhiteSpace(area))
            return "";
        var name = area.Trim().ToLowerInvariant().Replace("đbscl", "đồng bằng sông cửu long", StringComparison.Ordinal);
        foreach (var prefix in (ReadOnlySpan<string>)["khu vực ", "vùng ", "các vùng ", "ở "])
            if (name.StartsWith(prefix, StringComparison.Ordinal))
                name = name[prefix.Length..];
        return name switch
        {
            "toàn tỉnh" or "cả tỉnh" or "tỉnh" or "trên địa bàn tỉnh" or "toàn thành phố" => "",
            "toàn quốc" or "quốc gia" or "việt nam" => Country,
            "đô thị" => "thành thị",
            _ => name,
        };
    }

    /// <summary>The area the document is about in normal form: country, province, or a part of the province; empty if unknown.</summary>
    public static string Territory(DocumentMeta meta)
    {
        if (CentralSymbol().IsMatch(meta.Symbol ?? "") || CentralIssuer().IsMatch(meta.Issuer ?? ""))
            return Country;
        var province = (meta.Province ?? "").ToLowerInvariant();
        var part = LocalIssuer().Match(meta.Issuer ?? "");
        return part.Success && !part.Value.EndsWith(meta.Province ?? "?", StringComparison.OrdinalIgnoreCase)
            ? $"{province}: {part.Value.ToLowerInvariant()}"
            : province;
    }

    /// <summary>Whether statements on the two areas speak of one place, as far as one can tell.</summary>
    public static bool Same(Claim a, Claim b)
    {
        var (one, other) = (Absolute(a), Absolute(b));
        if (one == Country || other == Country)
            return one == other || (a.Area == b.Area && (a.Territory.Length == 0 || b.Territory.Length == 0));
        return a.Area == b.Area && (a.Territory.Length == 0 || b.Territory.Length == 0 || a.Territory == b.Territory);
    }

    /// <summary>The place as a key. An unknown territory is "", which may be any (see <see cref="Same"/>).</summary>
    public static (string Area, string Territory) Key(Claim claim) => Absolute(claim) == Country ? (Country, Country) : (claim.Area, claim.Territory);

    private static string Absolute(Claim claim) => claim.Area.Length == 0 ? claim.Territory : claim.Area;

    [GeneratedRegex(@"/QH\d|-(?:CP|TTg)$|/TW$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CentralSymbol();

    [GeneratedRegex(@"^(?:Quốc hội|Chính phủ|Thủ tướng|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Trung ương)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CentralIssuer();

    [GeneratedRegex(@"\b(huyện|thị xã|thành phố|quận|xã|phường|đặc khu)( \p{Lu}\p{L}*)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LocalIssuer();
}
