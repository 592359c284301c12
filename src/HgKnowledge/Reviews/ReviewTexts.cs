using HgKnowledge.Reports;
using HgKnowledge.Rules;

namespace HgKnowledge.Reviews;

/// <summary>The words around findings, in both languages side by side.</summary>
public sealed class ReviewTexts(ReportLanguage language)
{
    private const int MostNames = 3;

    public string Finding => Say("Phát hiện", "Finding");
    public string Findings => Say("Các phát hiện", "Findings");
    public string NoFindings => Say("Không có phát hiện nào.", "There are no findings.");
    public string Number => Say("TT", "No.");
    public string Severity => Say("Mức", "Severity");
    public string Rule => Say("Quy tắc", "Rule");
    public string Id => Say("Mã", "Id");
    public string Document => Say("Văn bản", "Document");
    public string Section => Say("Mục", "Section");
    public string Line => Say("Đoạn/dòng", "Paragraph/line");
    public string Quote => Say("Nguyên văn", "Words");
    public string Value => Say("Giá trị", "Value");
    public string Places => Say("Các chỗ liên quan", "Places");
    public string Others => Say("Chỗ khác", "Other places");
    public string Explanation => Say("Giải thích", "Explanation");
    public string Resolution => Say("Nên xử lý", "To settle it");
    public string Decision => Say("Quyết định", "Decision");
    public string ThisDocument => Say("văn bản này", "this document");

    /// <summary>Heading of all.</summary>
    public string Title(IReadOnlyList<string> drafts) => drafts.Count == 0
        ? Say("Kết quả đối chiếu các văn bản", "Findings in all documents")
        : Say("Kết quả kiểm tra ", "Findings in ") + string.Join(", ", drafts.Take(MostNames)) + (drafts.Count > MostNames ? $" (+{drafts.Count - MostNames})" : "");

    /// <summary>How many findings of which severity.</summary>
    public string Counts(IReadOnlyList<ReviewNote> notes)
    {
        var (errors, warnings, infos) = (Count(notes, Rules.Severity.Error), Count(notes, Rules.Severity.Warning), Count(notes, Rules.Severity.Info));
        return Say($"{notes.Count} phát hiện: {errors} lỗi, {warnings} cảnh báo, {infos} lưu ý", $"{notes.Count} findings: {errors} errors, {warnings} warnings, {infos} notes");
    }

    /// <summary>So many places are not listed.</summary>
    public string AndMore(int count) => Say($"… và {count} chỗ nữa", $"… and {count} more");

    /// <summary>Leads from the value at a comment's own place to those of others.</summary>
    public string StatedHere(string value) => Say($"Ở đây là {value}; nơi khác ghi:", $"{value} here; elsewhere:");

    /// <summary>The places that agree with the comment's own, and how many more do.</summary>
    public string AsHere(string places, int more) => Say("Giống ở đây: ", "As here: ") + places + (more > 0 ? Say($" và {more} chỗ nữa.", $" and {more} more.") : ".");

    /// <summary>What would settle a finding. The rules say it in Vietnamese; English has a sentence for each family of rules.</summary>
    internal string ResolutionOf(Finding finding) => Say(finding.Resolution, finding.Rule.Id[2] switch
    {
        '1' => "Check the figures against their source; use one figure throughout, or give the reason for the change.",
        '2' => "Check the citation against the cited document.",
        _ => "Name one lead body and one deadline, and use them throughout.",
    });

    private static int Count(IEnumerable<ReviewNote> notes, Severity severity) => notes.Count(note => note.Finding.Severity == severity);

    private string Say(string vietnamese, string english) => language == ReportLanguage.English ? english : vietnamese;
}
