using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>A heading may announce the document that a sentence under it assigns: that is one task, the sentence's.</summary>
internal static class HeadingTasks
{
    /// <summary>The tasks without those of headings that a task below covers.</summary>
    public static List<PlannedTask> WithoutCovered(Document document, List<PlannedTask> tasks) =>
        [.. tasks.Where(task => task.Lead.Count > 0 || !IsAgenda(document, task) && !tasks.Exists(other => Covers(document, other, task)))];

    // "Tổng kết 10 năm thực hiện Chỉ thị ..." over the paragraphs that report on it.
    private static bool IsAgenda(Document document, PlannedTask task)
    {
        if (task.Deliverable is not { } type || !char.IsLower(type[0]) || Opened(document, task) is not { } node)
            return false;
        var next = task.Evidence.Block + 1;
        return node.Kind != OutlineKind.Item && next < document.Blocks.Count && document.Ancestors(next).Any(ancestor => ancestor.Index == node.Index);
    }

    private static bool Covers(Document document, PlannedTask below, PlannedTask task)
    {
        if (below.Evidence.Block <= task.Evidence.Block || task.Deliverable is null || Opened(document, task) is not { } node)
            return false;
        var sameType = string.Equals(below.Deliverable, task.Deliverable, StringComparison.OrdinalIgnoreCase);
        return sameType && document.Ancestors(below.Evidence.Block).Any(ancestor => ancestor.Index == node.Index);
    }

    private static OutlineNode? Opened(Document document, PlannedTask task)
    {
        var node = document.Blocks[task.Evidence.Block].Node;
        return node >= 0 && document.Outline[node].Block == task.Evidence.Block ? document.Outline[node] : null;
    }
}
