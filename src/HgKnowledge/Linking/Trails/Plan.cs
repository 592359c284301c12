using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Tasks;

namespace HgKnowledge.Linking.Trails;

/// <summary>A document that another one plans.</summary>
/// <param name="Source">The document that plans it.</param>
/// <param name="Planned">The task; where the source only names it as one to be made, a task without owner and deadline.</param>
/// <param name="Task">Position of the task among those of the source; -1 where the source only names the document.</param>
/// <param name="Type">Type of the planned document.</param>
/// <param name="Title">Its title with the type.</param>
public sealed record Plan(DocumentKnowledge Source, PlannedTask Planned, int Task, string Type, string Title)
{
    /// <summary>What the title says.</summary>
    internal TitleWords Words { get; init; } = TitleWords.Of("");

    /// <summary>The sentence that plans it.</summary>
    public Span Evidence => Planned.Evidence;
}
