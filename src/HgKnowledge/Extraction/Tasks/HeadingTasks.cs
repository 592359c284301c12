using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>A heading may announce the document that a sentence under it assigns: that is one task, the sentence's.</summary>
internal static class HeadingTasks
{
    /// <summary>The tasks without those of headings that a task below covers.</summary>
    public static List<PlannedTask> WithoutCovered(Document document, List<PlannedTask> tasks)
    {
        var last = LastBelow(document, tasks);
        return [.. tasks.Where(task => task.Lead.Count > 0 || !IsAgenda(document, task) && !IsCovered(document, task, last))];
    }

    /// <summary>For each node and type of document the last block below it that has a task of that type.</summary>
    private static Dictionary<(int Node, string Type), int> LastBelow(Document document, List<PlannedTask> tasks)
    {
        var last = new Dictionary<(int, string), int>();
        foreach (var task in tasks)
            if (task.Deliverable?.ToLowerInvariant() is { } type)
                foreach (var node in document.Ancestors(task.Evidence.Block))
                    last[(node.Index, type)] = Math.Max(task.Evidence.Block, last.GetValueOrDefault((node.Index, type)));
        return last;
    }

    // "Tổng kết 10 năm thực hiện Chỉ thị ..." over the paragraphs that report on it.
    private static bool IsAgenda(Document document, PlannedTask task)
    {
        if (task.Deliverable is not { } type || !char.IsLower(type[0]) || Opened(document, task) is not { } node)
            return false;
        var next = task.Evidence.Block + 1;
        return node.Kind != OutlineKind.Item && next < document.Blocks.Count && document.Ancestors(next).Any(ancestor => ancestor.Index == node.Index);
    }

    private static bool IsCovered(Document document, PlannedTask task, Dictionary<(int, string), int> last) =>
        task.Deliverable?.ToLowerInvariant() is { } type && Opened(document, task) is { } node && last.GetValueOrDefault((node.Index, type)) > task.Evidence.Block;

    private static OutlineNode? Opened(Document document, PlannedTask task)
    {
        var node = document.Blocks[task.Evidence.Block].Node;
        return node >= 0 && document.Outline[node].Block == task.Evidence.Block ? document.Outline[node] : null;
    }
}
