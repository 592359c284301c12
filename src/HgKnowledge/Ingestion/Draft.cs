using HgKnowledge.Extraction;

namespace HgKnowledge.Ingestion;

/// <summary>A document that is checked without being stored.</summary>
/// <param name="Path">Where its file is.</param>
/// <param name="Content">Bytes of the file, as they were when it was read.</param>
/// <param name="Knowledge">What it says.</param>
public sealed record Draft(string Path, byte[] Content, DocumentKnowledge Knowledge)
{
    /// <summary>Its name among the documents.</summary>
    public string Name => Knowledge.Document.Name;
}
