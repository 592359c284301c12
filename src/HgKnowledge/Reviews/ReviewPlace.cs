using HgKnowledge.Rules;

namespace HgKnowledge.Reviews;

/// <summary>One place of a finding in words.</summary>
/// <param name="Member">The place.</param>
/// <param name="Document">How the document is called: "Nghị quyết 05-NQ/TU (nghị quyết.docx)"; a draft by its file name.</param>
/// <param name="Section">"mục II.3"; empty where there is none.</param>
/// <param name="Line">"đoạn 93", "trang 4, dòng 12".</param>
/// <param name="InDraft">Whether it stands in a draft.</param>
public sealed record ReviewPlace(Member Member, string Document, string Section, string Line, bool InDraft)
{
    /// <summary>"mục II.3, đoạn 93".</summary>
    public string Where => Section.Length == 0 ? Line : $"{Section}, {Line}";

    /// <summary>Anchor of the heading that it stands under, as viewers of Markdown make it; null in other formats and before the first heading.</summary>
    public string? Heading { get; init; }

    /// <summary>How explanations call the document, also where it is a draft.</summary>
    public string Called { get; init; } = Document;
}
