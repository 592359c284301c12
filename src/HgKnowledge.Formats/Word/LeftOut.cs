namespace HgKnowledge.Formats.Word;

/// <summary>Counts what a file holds and the reader does not pass on, so that it is said rather than lost.</summary>
internal sealed class LeftOut
{
    /// <summary>Comments.</summary>
    public int Comments { get; set; }

    /// <summary>Runs of hidden text.</summary>
    public int Hidden { get; set; }

    /// <summary>Tracked changes that the view which is read does not have: deletions, or insertions, and moves.</summary>
    public int Tracked { get; set; }

    /// <summary>Pictures, drawings and embedded objects.</summary>
    public int Pictures { get; set; }

    /// <summary>Other files embedded or linked as text.</summary>
    public int Embedded { get; set; }

    /// <summary>One sentence for each kind that occurs. Pictures are no loss beside text.</summary>
    public IReadOnlyList<string> Warnings(TrackedView view) =>
    [
        .. Sentence(Comments, "lời bình (comment) không được đọc"),
        .. Sentence(Hidden, "chỗ có chữ ẩn không được đọc"),
        .. Sentence(Tracked, view.IsOriginal
            ? "chỗ chèn hoặc chuyển đang được theo dõi (track changes): đọc theo bản gốc"
            : "chỗ xóa hoặc chuyển đang được theo dõi (track changes): đọc theo bản cuối"),
        .. Sentence(Embedded, "tệp nhúng hoặc văn bản con (altChunk, subdocument) không được đọc"),
    ];

    private static string[] Sentence(int count, string what) => count == 0 ? [] : [$"Có {count} {what}."];
}
