using HgKnowledge.Rules;

namespace HgKnowledge.Reviews;

/// <summary>One place of a finding in words.</summary>
/// <param name="Member">The place.</param>
/// <param name="Document">How the document is called: "Nghị quyết 05-NQ/TU (nghị quyết.docx)"; a draft by its file name.</param>
/// <param name="Where">"mục II.3, đoạn 93".</param>
/// <param name="InDraft">Whether it stands in a draft.</param>
public sealed record ReviewPlace(Member Member, string Document, string Where, bool InDraft)
{
    /// <summary>How explanations call the document, also where it is a draft.</summary>
    public string Called { get; init; } = Document;
}
