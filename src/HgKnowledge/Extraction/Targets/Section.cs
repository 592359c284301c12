using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>What the headings above a block imply for the statements in it.</summary>
/// <param name="Period">The years, from the nearest heading that names some; null if none does.</param>
/// <param name="Status">Whether the section reports or plans; null if no heading tells.</param>
/// <param name="Where">Title of the heading that named the years; empty if it was the document.</param>
internal sealed record Section(Years? Period, TargetStatus? Status, string Where)
{
    private const int LongestHeading = 200;
    private const int OpeningLength = 40;

    private static readonly string[] Reporting =
        ["kết quả", "đạt được", "ưu điểm", "hạn chế", "khuyết điểm", "tồn tại", "tình hình và", "tình hình thực hiện", "đánh giá chung", "nguyên nhân", "thực trạng", "bối cảnh", "thành tựu", "yếu kém"];

    private static readonly string[] Planning =
        ["mục tiêu", "chỉ tiêu", "giải pháp", "phương hướng", "định hướng", "quan điểm", "tổ chức thực hiện", "tầm nhìn", "nhiệm vụ trọng tâm", "nhiệm vụ chủ yếu"];

    /// <summary>Words of either kind of section ("Về thực hiện nhiệm vụ ..." may report): they count if nothing clearer does.</summary>
    private static readonly string[] Vague = ["nhiệm vụ", "kế hoạch", "chương trình", "nội dung"];

    /// <summary>Reads the headings that enclose the block, the innermost first.</summary>
    public static Section Of(Document document, int block)
    {
        Years? period = null;
        TargetStatus? status = null;
        TargetStatus? vague = null;
        var where = "";
        foreach (var node in document.Ancestors(block))
        {
            // A long list item is prose: what it says holds for itself alone.
            if (node.Block == block || node.Title.Length > LongestHeading)
                continue;
            if (period is null && PeriodOf(document, node.Title) is { } years)
                (period, where) = (years, node.Title);
            status ??= StatusOf(node.Title);
            if (First(node.Title.ToLowerInvariant(), Vague) != int.MaxValue)
                vague = TargetStatus.Target;
        }
        status ??= vague;
        return new(period ?? (status == TargetStatus.Result ? Opening(document, block) : null), status, where);
    }

    /// <summary>A report opens its paragraphs with the years it reports on; those that follow in the section speak of the same.</summary>
    private static Years? Opening(Document document, int block)
    {
        for (var b = block - 1; b >= 0 && document.Blocks[b].Node == document.Blocks[block].Node; b--)
        {
            var text = document.Blocks[b].Text;
            if (PeriodOf(document, text.Length > OpeningLength ? text[..OpeningLength] : text) is { Count: > 1 } years)
                return years;
        }
        return null;
    }

    private static Years? PeriodOf(Document document, string title)
    {
        var text = new TokenText(title);
        var mentions = new PeriodScanner(text, null, document.Meta.Term, document.Meta.Year).Scan();
        return mentions.FirstOrDefault(m => m.Kind is PeriodKind.Span && m.Years is not null)?.Years
            ?? mentions.FirstOrDefault(m => m.Kind is PeriodKind.Point)?.Years;
    }

    private static TargetStatus? StatusOf(string title)
    {
        var lower = title.ToLowerInvariant();
        if (lower is "tình hình" or "đánh giá")
            return TargetStatus.Result;
        var (reporting, planning) = (First(lower, Reporting), First(lower, Planning));
        if (reporting == planning)
            return null;
        return reporting < planning ? TargetStatus.Result : TargetStatus.Target;
    }

    private static int First(string title, string[] words)
    {
        var first = int.MaxValue;
        foreach (var word in words)
            if (title.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && at < first)
                first = at;
        return first;
    }
}
