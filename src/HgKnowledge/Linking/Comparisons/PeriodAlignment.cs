using HgKnowledge.Documents;
using HgKnowledge.Quantities;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>Whether two statements speak of the same time in the same way.</summary>
internal static class PeriodAlignment
{
    /// <summary>Null if aligned, else the reason why not, in Vietnamese.</summary>
    public static string? Obstacle(Claim a, Claim b)
    {
        if (a.Period is not { } one || b.Period is not { } other)
            return "không rõ thời gian của ít nhất một bên";
        if (a.Basis == Basis.Level && b.Basis == Basis.Level)
            return one.To == other.To ? null : $"khác năm ({one.To} và {other.To})";
        if (Yearly(a) && Yearly(b) || a.Basis == b.Basis)
            return SameTerm(one, other) ? null : $"khác giai đoạn ({one} và {other})";
        return Mixed(a, one, b, other);
    }

    /// <summary>The same years, or a term and the plan of its years (2020-2025 and 2021-2025).</summary>
    public static bool SameTerm(Years a, Years b) =>
        a == b || (a.To == b.To && Math.Abs(a.From - b.From) == 1 && Math.Max(a.Count, b.Count) % 5 == 1);

    private static bool Yearly(Claim claim) => claim.Basis is Basis.EachYear or Basis.YearlyAverage;

    private static string? Mixed(Claim a, Years one, Claim b, Years other)
    {
        if (a.Basis == Basis.Level)
            return Mixed(b, other, a, one);
        if (b.Basis != Basis.Level || other.Count > 1)
            return $"khác cách tính ({Name(a.Basis)} và {Name(b.Basis)})";
        if (a.Basis != Basis.EachYear)
            return $"{Name(a.Basis)} của cả giai đoạn {one} không so với riêng năm {other.To}";
        return one.From <= other.To && other.To <= one.To ? null : $"năm {other.To} nằm ngoài giai đoạn {one}";
    }

    private static string Name(Basis basis) => basis switch
    {
        Basis.YearlyAverage => "mức bình quân năm",
        Basis.EachYear => "mức mỗi năm",
        Basis.Cumulative => "số cộng dồn",
        _ => "mức tại một thời điểm",
    };
}
