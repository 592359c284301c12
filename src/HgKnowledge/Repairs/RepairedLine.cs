using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>A line of a file that holds damaged text, as it stands and as it is read.</summary>
/// <param name="Page">Page, in formats that have pages.</param>
/// <param name="Line">Line, or paragraph number in formats without lines.</param>
/// <param name="Original">What the file has, white space folded.</param>
/// <param name="Repaired">How it is read; the same as the original where nothing could be restored.</param>
/// <param name="Methods">How its pieces were restored, each method once; <see cref="Repair.Unrepaired"/> for those that were not.</param>
/// <param name="Confidence">That of its least certain piece, 0 to 1.</param>
public sealed record RepairedLine(int? Page, int Line, string Original, string Repaired, IReadOnlyList<string> Methods, double Confidence)
{
    /// <summary>All damaged lines of the document, in reading order.</summary>
    public static IEnumerable<RepairedLine> Of(Document document) =>
        document.Blocks.Where(block => block.Repairs.Count > 0).SelectMany(Of);

    private static IEnumerable<RepairedLine> Of(Block block)
    {
        var starts = block.Lines.Entries;
        for (var i = 0; i < starts.Count; i++)
        {
            var (start, end) = (starts[i].Offset, i + 1 < starts.Count ? starts[i + 1].Offset : block.Text.Length);
            if (block.Repairs.Where(r => r.Start >= start && r.Start < end).ToArray() is { Length: > 0 } repairs)
                yield return new(block.Page, starts[i].Line, Folded(block.Original(start, end - start)), Folded(block.Text[start..end]),
                    [.. repairs.Select(r => r.Method).Distinct()], repairs.Min(r => r.Confidence));
        }
    }

    private static string Folded(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
