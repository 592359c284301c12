using HgKnowledge.Documents;
using HgKnowledge.Extraction.Bodies;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking;
using HgKnowledge.Rules.Tasks;

namespace HgKnowledge.Changes;

/// <summary>A task with what it takes to find it again in another version.</summary>
/// <param name="Document">The document.</param>
/// <param name="Task">The task.</param>
internal sealed record PlannedItem(Document Document, PlannedTask Task)
{
    private const double SameTitle = 0.6;
    private const double SameSentence = 0.75;

    private readonly PhraseWords _title = new(Task.Title);
    private readonly PhraseWords _sentence = new(Document.Quote(Task.Evidence));

    /// <summary>The leading bodies in normal form.</summary>
    public string Lead { get; } = Keys(Task.Lead);

    /// <summary>The helping bodies in normal form.</summary>
    public string Cooperation { get; } = Keys(Task.Cooperation);

    /// <summary>When it is due, or how often.</summary>
    public object Due { get; } = (Task.Deadline?.From, Task.Deadline?.To, Task.Recurrence);

    /// <summary>The years in its title.</summary>
    public Years? Period { get; } = DeliverableName.Of(Task.Title, Task.Deliverable ?? "").Period;

    /// <summary>All that it plans; equal for tasks that say the same.</summary>
    public object Meaning => (IndicatorWords.Normalise(Task.Title), Lead, Cooperation, Due);

    /// <summary>How surely both are one task, changed: by title, sentence, lead and deadline.</summary>
    public double Likeness(PlannedItem other)
    {
        var (title, sentence) = (_title.Likeness(other._title), _sentence.Likeness(other._sentence));
        return title < SameTitle && sentence < SameSentence ? 0 : (2 * title) + sentence + (Lead == other.Lead ? 0.5 : 0) + (Due.Equals(other.Due) ? 0.5 : 0);
    }

    private static string Keys(IReadOnlyList<string> bodies) => string.Join('|', bodies.Select(BodyNames.Key).Order(StringComparer.Ordinal));
}
