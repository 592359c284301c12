using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>A deliverable or duty (nhiệm vụ) with who leads, who helps and when it is due.</summary>
public sealed record PlannedTask
{
    /// <summary>The sentence that assigns it.</summary>
    public required Span Evidence { get; init; }

    /// <summary>The deliverable or the action, in the document's words.</summary>
    public required string Title { get; init; }

    /// <summary>Type of the document to be made (Đề án, Nghị quyết ...); null for other duties.</summary>
    public string? Deliverable { get; init; }

    /// <summary>Bodies that lead (chủ trì, tham mưu, chỉ đạo), as written.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>Bodies that help (phối hợp), as written.</summary>
    public IReadOnlyList<string> Cooperation { get; init; } = [];

    /// <summary>The body that the lead advises (tham mưu cho).</summary>
    public string? Advises { get; init; }

    /// <summary>When it is due; null if no deadline is given.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>"Hàng năm", "định kỳ hàng quý" for a recurring duty.</summary>
    public string? Recurrence { get; init; }

    /// <summary>Which words and rules gave each field.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}
