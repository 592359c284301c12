using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>Puts a cluster of differing statements into words.</summary>
internal static class ValueFinding
{
    /// <summary>The finding of the rule for the cluster.</summary>
    public static Finding Of(RuleInfo rule, IndicatorThread thread, Cluster cluster)
    {
        var (earlier, later) = (cluster.Gravest.Earlier, cluster.Gravest.Later);
        var verdict = cluster.Gravest.Verdict!.Value;
        return new()
        {
            Rule = rule,
            Severity = cluster.Gravest.Severity,
            Verdict = verdict.Word(),
            IndicatorId = thread.IndicatorId,
            Members = [.. cluster.Camps.SelectMany(camp => camp.Statements.Select(statement => Wording.Member(statement, camp.Name)))],
            Message = $"{Subject(thread, later)}: {Wording.Says(earlier)}; {Wording.Says(later)}. "
                + $"{Explain(verdict, earlier, later)}.{Because(cluster.Gravest.Reason)}{Camps(cluster)}",
            EnglishMessage = $"{thread.IndicatorId}: {Wording.EnglishSays(earlier)}; {Wording.EnglishSays(later)}. Verdict: {verdict.Word()}.",
            Because = cluster.Gravest.Reason,
            Resolution = earlier.Document.Name == later.Document.Name
                ? "Kiểm tra lại số liệu gốc và dùng một số thống nhất trong toàn văn bản."
                : "Xác định số liệu đang có hiệu lực; nếu chủ động điều chỉnh thì ghi rõ căn cứ trong văn bản sau, nếu không thì sửa cho khớp.",
        };
    }

    private static string Subject(IndicatorThread thread, Statement statement) =>
        $"Chỉ số “{thread.Indicator}”{(statement.Target.Period is { } period ? period.Count == 1 ? $" năm {period}" : $" giai đoạn {period}" : "")}";

    private static string Explain(Verdict verdict, Statement earlier, Statement later)
    {
        var (one, other) = (Wording.Value(earlier.Target.Quantity), Wording.Value(later.Target.Quantity));
        return verdict switch
        {
            Verdict.Conflicting => $"Hai số ({one} và {other}) không thể cùng đúng",
            Verdict.Raised => $"Mức sau ({other}) yêu cầu cao hơn mức trước ({one})",
            Verdict.Lowered => $"Mức sau ({other}) yêu cầu thấp hơn mức trước ({one})",
            Verdict.Touching => $"Hai khoảng ({one} và {other}) chỉ giáp nhau ở một giá trị",
            _ => $"Hai khoảng ({one} và {other}) chỉ trùng nhau một phần",
        };
    }

    private static string Because(string reason) =>
        reason.Length == 0 ? "" : $" Lưu ý khi đánh giá: {reason}.";

    /// <summary>Says how all places divide, where there are more than the two just quoted.</summary>
    private static string Camps(Cluster cluster)
    {
        var count = cluster.Camps.Sum(camp => camp.Statements.Count);
        if (count <= 2)
            return "";
        var groups = cluster.Camps.Select(camp => $"{Values(camp)} ({camp.Statements.Count} chỗ)");
        return $" Tất cả có {count} chỗ, chia thành {cluster.Camps.Count} nhóm: {string.Join("; ", groups)}.";
    }

    private static string Values(Camp camp) =>
        string.Join(", ", camp.Statements.Select(s => Wording.Value(s.Target.Quantity)).Distinct(StringComparer.OrdinalIgnoreCase).Take(3));
}
