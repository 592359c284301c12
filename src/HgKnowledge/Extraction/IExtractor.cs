using HgKnowledge.Documents;

namespace HgKnowledge.Extraction;

/// <summary>Finds one kind of statement in a document. It finds and never resolves: linking, which sees all documents, does.</summary>
/// <typeparam name="T">What is found.</typeparam>
public interface IExtractor<out T>
{
    /// <summary>The statements in reading order. Never throws on any text; pure, so documents run in parallel.</summary>
    IReadOnlyList<T> Extract(Document document);
}
