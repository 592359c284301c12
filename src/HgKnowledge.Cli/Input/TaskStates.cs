using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Cli.Input;

/// <summary>The tasks whose document has come as far as asked.</summary>
internal static class TaskStates
{
    /// <summary>The tasks with their trails.</summary>
    /// <param name="knowledge">All documents.</param>
    /// <param name="state">planned, issued, late or no-trace.</param>
    public static IReadOnlyDictionary<PlannedTask, Trail> Of(Knowledge knowledge, string state)
    {
        var wanted = Enum.Parse<TrailState>(state.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        var tasks = new Dictionary<PlannedTask, Trail>(ReferenceEqualityComparer.Instance);
        foreach (var trail in knowledge.Trails.Where(trail => trail.State == wanted))
            foreach (var plan in trail.Plans)
                tasks[plan.Planned] = trail;
        return tasks;
    }
}
