using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Tasks;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A document to be made that a task calls by its name.</summary>
/// <param name="Source">The document that plans it.</param>
/// <param name="Task">The task.</param>
/// <param name="Title">Where its title stands.</param>
/// <param name="Name">What sets it apart from others.</param>
internal sealed record NamedDeliverable(Document Source, PlannedTask Task, Span Title, DeliverableName Name)
{
    /// <summary>
    /// The named deliverables of a document, in reading order. "Kế hoạch cụ thể" of every body is no one's in particular; a name
    /// without a capital counts if it has a period.
    /// </summary>
    public static IReadOnlyList<NamedDeliverable> Of(DocumentKnowledge document) =>
    [
        .. from task in document.Tasks
           where task.Deliverable is { Length: > 0 } && char.IsUpper(task.Deliverable[0]) && !task.Title.Contains("sau đây gọi", StringComparison.Ordinal)
           let name = DeliverableName.Of(task.Title, task.Deliverable!)
           where name.Words.Count >= 2 && (char.IsUpper(task.Title[0]) || name.Period is not null)
           select new NamedDeliverable(document.Document, task, TitleOf(task), name),
    ];

    /// <summary>Where it stands: the title, or the sentence.</summary>
    public Passage Passage => new(Source, Title);

    /// <summary>The deliverables that are planned more than once, each with its places.</summary>
    public static IEnumerable<IReadOnlyList<NamedDeliverable>> Repeated(DocumentKnowledge document)
    {
        var groups = new List<List<NamedDeliverable>>();
        foreach (var deliverable in Of(document))
            if (groups.Find(group => group[0].Name.IsSame(deliverable.Name)) is { } group)
                group.Add(deliverable);
            else
                groups.Add([deliverable]);
        return groups.Where(group => group.Count > 1);
    }

    private static Span TitleOf(PlannedTask task) =>
        task.Reasons.FirstOrDefault(reason => reason.Field == "title")?.Where ?? task.Evidence;
}
