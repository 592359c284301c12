using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Tasks;

namespace HgKnowledge.Linking.Trails;

/// <summary>A document that another one plans.</summary>
/// <param name="Source">The document that plans it.</param>
/// <param name="Task">Position of the task among those of the source.</param>
/// <param name="Type">Type of the planned document.</param>
/// <param name="Title">Its title with the type.</param>
public sealed record Plan(DocumentKnowledge Source, int Task, string Type, string Title)
{
    /// <summary>What the title says.</summary>
    internal TitleWords Words { get; init; } = TitleWords.Of("");

    /// <summary>The task itself.</summary>
    public PlannedTask Planned => Source.Tasks[Task];

    /// <summary>The sentence that plans it.</summary>
    public Span Evidence => Planned.Evidence;
}
