using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Targets;

/// <summary>
/// Tells legal norms from plans. The numbers of a norm (tax rates, thresholds, levels of support) bind whom they concern;
/// nobody plans to reach them, so they are statements only where the words say so.
/// </summary>
internal static class NormativeText
{
    private const int ManyArticles = 8;

    private static readonly string[] Types = ["Quy định", "Quy chế", "Điều lệ", "Nghị định", "Thông tư", "Luật", "Pháp lệnh"];
    /// <summary>Words before a number that set an aim.</summary>
    public static readonly string[] Aiming = ["phấn đấu", "mục tiêu", "chỉ tiêu", "đến năm", "kế hoạch đạt"];

    /// <summary>Whether the document sets norms: by its type, or because it is written in articles.</summary>
    public static bool Is(Document document) =>
        Types.Contains(document.Meta.Type) || document.Outline.Count(n => n.Marker.StartsWith("Điều ", StringComparison.Ordinal)) >= ManyArticles;
}
