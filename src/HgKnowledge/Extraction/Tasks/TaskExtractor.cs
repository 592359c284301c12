using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Finds planned documents and assigned duties in running text, in lists under an owner and in assignment tables.</summary>
public sealed class TaskExtractor : IExtractor<PlannedTask>
{
    /// <inheritdoc/>
    public IReadOnlyList<PlannedTask> Extract(Document document)
    {
        var tasks = new TaskWalk(document).Run();
        tasks.AddRange(TaskTables.Read(document));
        return [.. tasks.OrderBy(task => task.Evidence.Block).ThenBy(task => task.Evidence.Start)];
    }
}
