using HgKnowledge.Documents;
using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Changes;

/// <summary>A citation with what it takes to find it again in another version.</summary>
/// <param name="Document">The citing document.</param>
/// <param name="Reference">The citation.</param>
internal sealed record CitedItem(Document Document, Reference Reference)
{
    private const double SameSentence = 0.7;

    private readonly PhraseWords _paragraph = new(Document.Blocks[Reference.Evidence.Block].Text);

    /// <summary>Type and symbol; of a document cited by its name, the name.</summary>
    public string Name { get; } = (Reference.Symbol ?? Reference.Number) is { } number ? $"{Reference.Type} {number}" : Document.Quote(Reference.Evidence);

    /// <summary>The cited document; equal for all citations of it.</summary>
    public string Cited => IndicatorWords.Normalise(Name);

    /// <summary>The cited document with the date given for it.</summary>
    public object Meaning => (Cited, Reference.Date);

    /// <summary>How surely both cite one document: they name it alike, or one sentence gives it another symbol.</summary>
    public double Likeness(CitedItem other)
    {
        var paragraph = _paragraph.Likeness(other._paragraph);
        if (Cited == other.Cited)
            return 2 + paragraph;
        return paragraph >= SameSentence && (Reference.Date is not null ? Reference.Date == other.Reference.Date : Reference.Type == other.Reference.Type) ? paragraph : 0;
    }
}
