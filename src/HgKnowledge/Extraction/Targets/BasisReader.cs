using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Tells how a number relates to its period.</summary>
internal static class BasisReader
{
    private static readonly string[] Flows =
    [
        "giải quyết", "tạo việc làm", "huy động", "kết nạp", "công nhận", "kiểm tra", "giám sát", "xử lý", "tổ chức", "thực hiện", "thành lập", "đào tạo", "thu hút", "tuyển",
        "xây dựng", "trồng", "cấp", "tổng vốn", "tổng thu", "tổng chi", "vốn đầu tư", "kéo giảm", "phát triển", "hỗ trợ", "phê duyệt", "xây mới", "hình thành", "làm mới",
    ];

    /// <summary>The basis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="subject">The clause's label, or what is implied for a clause without one.</param>
    /// <param name="period">The number's period.</param>
    /// <param name="periods">All periods of the text.</param>
    public static Basis Read(TokenText text, QuantityMention quantity, Clause clause, string subject, ChosenPeriod period, PeriodMap periods)
    {
        if (quantity.Quantity.Unit == "bậc")
            return Basis.Cumulative;
        // "thu nhập bình quân đầu người 70 triệu đồng/năm": what a head has in a year, not an average over years.
        if (PerYear(quantity) && !IsRate(quantity) && (subject.Contains("đầu người", StringComparison.Ordinal) || subject.Contains("thu nhập", StringComparison.Ordinal)))
            return Basis.Level;
        var average = IsAverage(text, quantity, clause, out var yearly) || (IsRate(quantity) && ImpliesAverage(subject));
        if (average && (yearly || (IsRate(quantity) && !IsAverageShare(subject))))
            return Basis.YearlyAverage;
        if (yearly || HasEachYear(text, quantity, clause, periods))
            return PerYear(quantity) ? SpansYears(period) ? Basis.YearlyAverage : Basis.Level : Basis.EachYear;
        if (PerYear(quantity) && IsRate(quantity))
            return SpansYears(period) ? Basis.YearlyAverage : Basis.Level;
        return SpansYears(period) && ((period.IsTotal && IsSummable(quantity, subject)) || (IsFlow(quantity, subject) && !ChangeReader.IsLevelOfChange(text, quantity))) ? Basis.Cumulative : Basis.Level;
    }

    /// <summary>"bình quân" as an average over years; "bình quân đầu người" and "tuổi thọ bình quân" are averages over people.</summary>
    private static bool IsAverage(TokenText text, QuantityMention quantity, Clause clause, out bool yearly)
    {
        yearly = PerYear(quantity);
        for (var i = Math.Min(clause.First, quantity.First); i < Math.Min(quantity.End + 4, text.Count); i++)
        {
            if (i >= quantity.End && text.IsAny(i, ",", ";", "."))
                break;
            if (text.MatchAny(i, ["bình quân", "trung bình"]) == 0 || text.MatchAny(i + 2, ["đầu người", "của", "chung", "cả nước", "khu vực", "vùng"]) > 0 || text.MatchAnyBefore(i, ["tuổi thọ", "có", "thu nhập"]) > 0)
                continue;
            yearly |= text.MatchAny(i + 2, ["mỗi năm", "hàng năm", "hằng năm", "năm"]) > 0;
            return true;
        }
        return false;
    }

    /// <summary>"tỷ lệ lấp đầy bình quân": an average over places, as long as nothing grows.</summary>
    private static bool IsAverageShare(string subject) =>
        subject.StartsWith("tỷ lệ", StringComparison.Ordinal) && !subject.Contains("tăng", StringComparison.Ordinal) && !subject.Contains("giảm", StringComparison.Ordinal);

    private static bool ImpliesAverage(string subject) =>
        subject.Contains("bình quân", StringComparison.Ordinal) && !subject.Contains("bình quân đầu người", StringComparison.Ordinal) && subject.Contains("tăng", StringComparison.Ordinal);

    private static bool HasEachYear(TokenText text, QuantityMention quantity, Clause clause, PeriodMap periods)
    {
        // Behind a comma "mỗi năm" opens the next clause.
        var end = text.IsAny(quantity.End, ",", ";", ".") ? quantity.End : Math.Max(quantity.End + 2, clause.TailEnd + 1);
        for (var p = periods.From(Opening(text, clause.First)); p < periods.From(end); p++)
            if (periods.All[p].Kind == PeriodKind.EachYear)
                return true;
        return false;
    }

    /// <summary>"mỗi năm" may stand right before the clause; what stands behind a semicolon belongs to another.</summary>
    private static int Opening(TokenText text, int first)
    {
        var start = first;
        while (start > first - 3 && !text.IsAny(start - 1, ";", "."))
            start--;
        return start;
    }

    private static bool PerYear(QuantityMention quantity) =>
        quantity.Quantity.Unit is { } unit && !unit.Contains("người/năm", StringComparison.OrdinalIgnoreCase)
        && (unit.EndsWith("/năm", StringComparison.OrdinalIgnoreCase) || unit.EndsWith("% năm", StringComparison.OrdinalIgnoreCase));

    private static bool IsRate(QuantityMention quantity) => quantity.Quantity.Unit is { } unit && unit[0] is '%' or '‰';

    private static bool SpansYears(ChosenPeriod period) => period.Years is not { } years || years.From != years.To || period.IsInheritedPoint || period.EndsWhole;

    /// <summary>Things and money add up over years; of rates only a change does. What is counted by the head does not.</summary>
    private static bool IsSummable(QuantityMention quantity, string subject)
    {
        if (quantity.IsRank || quantity.Quantity.Of is not null || quantity.Quantity.Unit is not { } unit || unit.Contains('/', StringComparison.Ordinal))
            return false;
        return !IsRate(quantity) || subject.StartsWith("kéo giảm", StringComparison.Ordinal) || subject.Contains("cắt giảm", StringComparison.Ordinal) || subject.StartsWith("tăng ", StringComparison.Ordinal);
    }

    private static bool IsFlow(QuantityMention quantity, string subject)
    {
        if (!IsSummable(quantity, subject))
            return false;
        foreach (var flow in Flows)
            if (subject.Contains(flow, StringComparison.Ordinal))
                return true;
        return false;
    }
}
