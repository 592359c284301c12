using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>A comment to be put on words of a document.</summary>
/// <param name="Words">The words, in the document as it was read.</param>
/// <param name="Lines">Its paragraphs; the first one is set in bold.</param>
public sealed record WordComment(Span Words, IReadOnlyList<string> Lines);
