using HgKnowledge.Extraction.Targets;
using HgKnowledge.Rules;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>How grave a difference between two statements is, and why.</summary>
/// <param name="Earlier">The earlier statement.</param>
/// <param name="Later">The later one.</param>
/// <param name="Replacements">Names of documents that replace another one.</param>
/// <param name="Known">Whether the indicator is in the catalog.</param>
/// <param name="Rounded">Whether the two differ by less than one unit of the last digit of the coarser one.</param>
/// <param name="Raised">Whether the later one asks for more.</param>
internal readonly record struct Gravity(Statement Earlier, Statement Later, IReadOnlySet<(string Newer, string Older)> Replacements, bool Known = true, bool Raised = false, bool Rounded = false)
{
    /// <summary>The severity of the verdict here, and a phrase that says what lowered or raised it.</summary>
    public (Severity Severity, string Reason) Of(Verdict verdict)
    {
        var severity = verdict.Severity();
        List<string> reasons = [];
        if (Earlier.Document.Name == Later.Document.Name)
        {
            severity = Up(severity);
            reasons.Add("hai số trong cùng một văn bản");
        }
        else if (Replacements.Contains((Later.Document.Name, Earlier.Document.Name)))
        {
            severity = Down(severity);
            reasons.Add("văn bản sau thay thế văn bản trước");
        }
        else if (Updates())
        {
            // A year's plan that asks for more than the term's target does not break it.
            severity = Raised ? Down(Down(severity)) : Down(severity);
            reasons.Add($"văn bản sau là kế hoạch năm {Later.Document.Meta.Period!.Value.To}, có thể điều chỉnh chỉ tiêu của cả giai đoạn");
        }
        severity = Trusted(severity, reasons);
        if (Rounded)
        {
            severity = Down(Down(severity));
            reasons.Add("hai số chênh nhau chưa tới một đơn vị của số được làm tròn");
        }
        if (Earlier.Target.Repaired || Later.Target.Repaired)
        {
            // What repair restored may be wrong: such a number never raises an error by itself.
            severity = Down(severity) is var lower && lower > Severity.Warning ? Severity.Warning : lower;
            reasons.Add("con số nằm ở chỗ văn bản bị hỏng chữ đã được khôi phục");
        }
        return (severity, string.Join("; ", reasons));
    }

    /// <summary>
    /// What was read with less certainty accuses nobody: cells depend on how the file drew its table, and an indicator that the
    /// catalog lacks is known by its words alone, which two things of one document easily share.
    /// </summary>
    private Severity Trusted(Severity severity, List<string> reasons)
    {
        var inside = Earlier.Document.Name == Later.Document.Name;
        if (!Known)
            reasons.Add("chỉ số chưa có trong danh mục, được nhận ra theo tên gọi");
        if (InTable(Earlier) || InTable(Later))
            reasons.Add("số đọc từ ô của bảng");
        var most = Known && !InTable(Earlier) && !InTable(Later) ? Severity.Error : inside ? Severity.Info : Severity.Warning;
        return severity > most ? most : severity;
    }

    private static bool InTable(Statement statement) => statement.Target.Heads.Count > 0;

    /// <summary>A plan for one year that sets anew what a document for several years has set.</summary>
    private bool Updates() =>
        Later.Target.Status == TargetStatus.Target
        && Later.Document.Meta.Period is { Count: 1 }
        && Earlier.Document.Meta.Period is not { Count: 1 };

    private static Severity Up(Severity severity) => severity < Severity.Error ? severity + 1 : severity;

    private static Severity Down(Severity severity) => severity > Severity.Info ? severity - 1 : severity;
}
