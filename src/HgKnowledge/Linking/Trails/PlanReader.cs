using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Tasks;

namespace HgKnowledge.Linking.Trails;

/// <summary>Finds the documents that a document plans and calls by a name.</summary>
internal static class PlanReader
{
    private const int FewestWords = 3;

    // Reports and the like are due to somebody and leave no document that others cite.
    private static readonly string[] NoTrace = ["Báo cáo", "Tờ trình", "Thông báo", "Hướng dẫn", "Dự thảo", "Danh mục"];

    /// <summary>The plans, in reading order.</summary>
    public static IEnumerable<Plan> Of(DocumentKnowledge source)
    {
        for (var i = 0; i < source.Tasks.Count; i++)
            if (Named(source, i) is { } plan && plan.Words.Count >= FewestWords)
                yield return plan;
        foreach (var plan in PlannedReferences.Of(source))
            if (IsDocument(plan.Type) && plan.Words.Count >= FewestWords)
                yield return plan;
    }

    private static Plan? Named(DocumentKnowledge source, int index)
    {
        var task = source.Tasks[index];
        if (task is not { Deliverable: { Length: > 0 } type, Recurrence: null } || !IsDocument(type))
            return null;
        var (own, subject) = Behind(task.Title, type) is { Length: > 0 } behind ? (task.Title, behind) : Antecedent(source, task, type);
        return subject.Length == 0 ? null : new(source, task, index, type, own) { Words = TitleWords.Of(DeliverableType.Subject(type, subject)) };
    }

    private static bool IsDocument(string type) =>
        !NoTrace.Contains(type, StringComparer.OrdinalIgnoreCase) && (DocumentTypes.Find(type) is not null || type.EndsWith("Chiến lược", StringComparison.OrdinalIgnoreCase) || type.StartsWith("Bộ ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The subject behind the type; empty where the title does not begin with the type ("xây dựng Đề án").</summary>
    private static string Behind(string title, string type) =>
        title.StartsWith(type, StringComparison.OrdinalIgnoreCase) ? Subject.Cut(title[type.Length..]) : "";

    /// <summary>"xây dựng Đề án" below a heading that names it: the citation says which one is meant.</summary>
    private static (string Title, string Subject) Antecedent(DocumentKnowledge source, PlannedTask task, string type)
    {
        for (var i = 0; i < source.References.Count; i++)
            if (source.References[i] is { Self: false, Antecedent: >= 0 } reference && reference.Type == type && task.Evidence.Overlaps(reference.Evidence))
            {
                var full = CitedKey.Full(source, i);
                var subject = full.Symbol is null ? Subject.After(source, full.Evidence.Block, full.Evidence.Start + type.Length) : "";
                return ($"{type} {subject}", subject);
            }
        return ("", "");
    }
}
