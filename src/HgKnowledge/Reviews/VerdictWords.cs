using HgKnowledge.Reports;
using HgKnowledge.Rules;

namespace HgKnowledge.Reviews;

/// <summary>The verdicts that only one rule or one family of rules gives, in words; those of comparisons are in the texts of reports.</summary>
internal static class VerdictWords
{
    private static readonly Dictionary<string, (string Vietnamese, string English)> Words = new(StringComparer.Ordinal)
    {
        ["imbalance"] = ("không khớp phép tính", "does not add up"),
        ["two-periods"] = ("hai giai đoạn", "two periods"),
        ["two-names"] = ("hai tên gọi", "two names"),
        ["outside-heading"] = ("ngoài thời gian của đề mục", "outside the heading's time"),
        ["contradicted-claim"] = ("trái với con số nêu kèm", "numbers say otherwise"),
        ["chain"] = ("chuỗi mức không khớp", "levels do not chain"),
        ["not-monotone"] = ("lên xuống thất thường", "up and down"),
        ["off-path"] = ("lệch đường tăng trưởng", "off the path of growth"),
        ["below-result"] = ("không cao hơn kết quả đã đạt", "no more than reached"),
        ["below-zero"] = ("giảm quá mức hiện có", "falls below zero"),
        ["basis-changed"] = ("đổi cách tính", "another basis"),
        ["weakened"] = ("giảm mức yêu cầu", "weakened"),
        ["two-counts"] = ("hai số lượng", "two counts"),
        ["two-horizons"] = ("hai mốc thời gian", "two horizons"),
        ["more-or-in-all"] = ("tăng thêm hay tổng số", "more or in all"),
        ["never-named"] = ("không nêu tên", "never named"),
        ["praise"] = ("khen trái với hạn chế", "praise against weakness"),
        ["just-reached"] = ("chỉ vừa đạt", "just reached"),
        ["two-levels"] = ("hai trình độ", "two levels"),
        ["no-number"] = ("thiếu số, ký hiệu", "no number"),
        ["overlapping-periods"] = ("trùng năm", "periods overlap"),
        ["period-label"] = ("lệch giai đoạn", "odd period"),
        ["dropped"] = ("bỏ sót", "dropped"),
        ["new"] = ("đặt thêm", "new"),
        ["mismatch"] = ("thể loại khác ký hiệu", "type and symbol differ"),
        ["other-date"] = ("khác ngày đã biết", "another date is known"),
        ["two-dates"] = ("hai ngày ban hành", "two dates"),
        ["impossible-date"] = ("ngày không có thật", "no such day"),
        ["doubled-word"] = ("lặp từ", "doubled word"),
        ["incomplete"] = ("dẫn chiếu thiếu", "incomplete citation"),
        ["ambiguous"] = ("chưa rõ văn bản nào", "ambiguous"),
        ["no-year"] = ("thiếu năm", "no year"),
        ["newer"] = ("ngày sau văn bản dẫn", "newer than this document"),
        ["symbol-form"] = ("ký hiệu sai mẫu", "malformed symbol"),
        ["other-issuer"] = ("cơ quan khác ký hiệu", "issuer and symbol differ"),
        ["two-issuers"] = ("hai cơ quan ban hành", "two issuers"),
        ["expired"] = ("đã hết thời hạn", "expired"),
        ["replaced"] = ("đã được thay thế", "replaced"),
        ["which-resolution"] = ("chưa rõ nghị quyết nào", "which resolution"),
        ["which-congress"] = ("chưa rõ đại hội nào", "which congress"),
        ["two-types"] = ("hai thể loại", "two types"),
        ["two-wordings"] = ("hai cách ghi trích yếu", "two wordings"),
        ["no-owner"] = ("thiếu cơ quan chủ trì", "no owner"),
        ["no-deadline"] = ("thiếu thời hạn", "no deadline"),
        ["two-owners"] = ("hai cơ quan chủ trì", "two owners"),
        ["two-deadlines"] = ("hai thời hạn", "two deadlines"),
        ["no-trace"] = ("chưa thấy dấu vết", "no trace"),
        ["issued-late"] = ("ban hành muộn", "issued late"),
        ["still-planned"] = ("quá hạn vẫn trong kế hoạch", "still planned"),
        ["planned-again"] = ("nêu lại", "planned again"),
        ["overlap"] = ("gần trùng nội dung", "overlap"),
        ["vague-deadline"] = ("thời hạn chung chung", "vague deadline"),
        ["nameless"] = ("thiếu nội dung văn bản", "no subject"),
        ["no-date"] = ("thiếu thời gian sơ kết, tổng kết", "no time of review"),
        ["nobody"] = ("chưa phân công", "nobody assigned"),
        ["two-calendars"] = ("hai lịch sơ kết, tổng kết", "two calendars"),
        ["review-years"] = ("lệch số năm", "years do not fit"),
        ["other-period"] = ("khác giai đoạn được giao", "another period"),
        ["carried-on"] = ("tiếp tục hay xây dựng mới", "carried on or to be made"),
    };

    /// <summary>The verdict in words; what the rule finds where none are known.</summary>
    public static string In(ReportLanguage language, RuleInfo rule, string verdict)
    {
        var words = Words.TryGetValue(verdict, out var known) ? known : (Vietnamese: rule.Summary.TrimEnd('.'), English: rule.EnglishSummary.TrimEnd('.'));
        return language == ReportLanguage.English ? words.English : words.Vietnamese;
    }
}
