using HgKnowledge.Reports;
using HgKnowledge.Reports.Texts;
using HgKnowledge.Rules;

namespace HgKnowledge.Reviews;

/// <summary>The words around findings, in both languages side by side.</summary>
public sealed class ReviewTexts(ReportLanguage language)
{
    private const int MostNames = 3;

    public string Finding => Say("Phát hiện", "Findings");
    public string About => Say("Nội dung phát hiện", "Finding");
    public string NoFindings => Say("Không có phát hiện nào.", "There are no findings.");
    public string Number => Say("TT", "No.");
    public string Severity => Say("Mức", "Severity");
    public string Rule => Say("Quy tắc", "Rule");
    public string Id => Say("Mã", "Id");
    public string Document => Say("Văn bản", "Document");
    public string File => Say("Tệp", "File");
    public string Where => Say("Vị trí", "Where");
    public string Section => Say("Mục", "Section");
    public string Line => Say("Đoạn/dòng", "Paragraph/line");
    public string Quote => Say("Nguyên văn", "Words");
    public string Side => Say("Nhóm", "Side");
    public string Verdict => Say("Kết luận", "Verdict");
    public string PlaceCount => Say("Số chỗ", "Places");
    public string Value => Say("Giá trị", "Value");
    public string Places => Say("Các chỗ liên quan", "Every place");
    public string Others => Say("Các chỗ khác", "Other places");
    public string Explanation => Say("Giải thích", "Explanation");
    public string Settled => Say("Đã có quyết định", "Decided on");
    public string InDraft => Say("dự thảo", "draft");
    public string Resolution => Say("Nên xử lý", "To settle it");
    public string Decision => Say("Quyết định", "Decision");
    public string ThisDocument => Say("văn bản này", "this document");

    /// <summary>"vi" or "en".</summary>
    public string LanguageCode => Say("vi", "en");

    /// <summary>A sign beside the word, so that nothing is told by colour alone.</summary>
    public static string Mark(Severity severity) => ReportTexts.Mark(severity);

    /// <summary>What the rule finds.</summary>
    public string Summary(RuleInfo rule) => Say(rule.Summary, rule.EnglishSummary);

    /// <summary>Heading of all.</summary>
    public string Title(IReadOnlyList<string> drafts) => drafts.Count == 0
        ? Say("Kết quả đối chiếu các văn bản", "Findings in all documents")
        : Say("Kết quả kiểm tra ", "Findings in ") + string.Join(", ", drafts.Take(MostNames)) + (drafts.Count > MostNames ? $" (+{drafts.Count - MostNames})" : "");

    /// <summary>How many findings of which severity.</summary>
    public string Counts(IReadOnlyList<ReviewNote> notes)
    {
        var (errors, warnings, infos) = (Count(notes, Rules.Severity.Error), Count(notes, Rules.Severity.Warning), Count(notes, Rules.Severity.Info));
        var (all, settled) = (errors + warnings + infos, notes.Count(note => !note.Open));
        return Say($"{all} phát hiện: {errors} lỗi, {warnings} cảnh báo, {infos} lưu ý", $"{all} findings: {errors} errors, {warnings} warnings, {infos} notes")
            + (settled == 0 ? "" : Say($"; {settled} phát hiện khác đã có quyết định", $"; {settled} more are decided on"));
    }

    /// <summary>What a reader who sees findings for the first time must know.</summary>
    public IReadOnlyList<string> ReadingNotes =>
    [
        Say("Công cụ chỉ nêu chỗ cần xem, kèm nguyên văn; người soạn thảo quyết định.", "The tool only points at places and quotes them; the drafter decides."),
        Say("Lỗi: hai chỗ không thể cùng đúng. Cảnh báo: nên xem lại trước khi ban hành. Lưu ý: để biết.", "Error: the two cannot both be right. Warning: look at it before the document is issued. Note: worth knowing."),
    ];

    /// <summary>"Nghị quyết 05-NQ/TU, mục II.3, đoạn 93: “...”".</summary>
    public string Says(ReviewPlace place) => $"{place.Document}, {place.Where}: “{place.Member.Quote}”";

    /// <summary>What speaks for judging a difference milder.</summary>
    internal string Because(string reason) => Say($"Lưu ý khi đánh giá: {reason}.", $"Mind when judging it: {reason}.");

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

    private static int Count(IEnumerable<ReviewNote> notes, Severity severity) => notes.Count(note => note.Open && note.Finding.Severity == severity);

    private string Say(string vietnamese, string english) => language == ReportLanguage.English ? english : vietnamese;
}
