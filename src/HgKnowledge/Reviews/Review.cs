using HgKnowledge.Reports;

namespace HgKnowledge.Reviews;

/// <summary>What is found in drafts, or in all documents, in words: every format that shows findings is written from it.</summary>
public sealed record Review
{
    /// <summary>Language of all words.</summary>
    public required ReportLanguage Language { get; init; }

    /// <summary>Names of the drafts; empty if all documents were checked.</summary>
    public required IReadOnlyList<string> Drafts { get; init; }

    /// <summary>The findings, gravest first.</summary>
    public required IReadOnlyList<ReviewNote> Notes { get; init; }

    /// <summary>The findings that a person still has to look at, then the settled ones.</summary>
    public IEnumerable<ReviewNote> Ordered => Notes.OrderBy(note => !note.Open);

    /// <summary>Headings and names of columns.</summary>
    public ReviewTexts Texts => new(Language);

    /// <summary>"Kiểm tra dự thảo.docx".</summary>
    public string Title => Texts.Title(Drafts);

    /// <summary>"3 phát hiện: 1 lỗi, 1 cảnh báo, 1 lưu ý"; the settled ones apart.</summary>
    public string Counts => Texts.Counts(Notes);
}
