using System.Text.RegularExpressions;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>How days, months, quarters, years and repetitions are written.</summary>
internal static partial class DeadlinePatterns
{
    private const int Timeout = 1000;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Year = @"(?:\s*[/\-.]\s*|\s+năm\s+|\s+)(?<year>20\d\d|19\d\d)\b";

    /// <summary>One point of time, from the finest to the coarsest.</summary>
    [GeneratedRegex(
        @"\b(?:ngày\s+)?(?<day>\d{1,2})\s*[/\-.]\s*(?<month>\d{1,2})\s*[/\-.]\s*(?<year>20\d\d|19\d\d)\b" +
        @"|\bngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})" + Year +
        @"|\b(?<half>0?6)\s+tháng\s+(?<part>đầu|cuối)(?:\s+năm)?\s+(?<year>20\d\d)\b" +
        @"|\btháng\s+(?<month>\d{1,2})" + Year +
        @"|\bqu[ýí]\s+(?<quarter>IV|I{1,3}|[1-4])(?:\s*(?:,|và|-|–|đến)\s*(?:qu[ýí]\s+)?(?<last>IV|I{1,3}|[1-4]))?" + Year +
        @"|\b(?<season>đầu|cuối|giữa)\s+năm\s+(?<year>20\d\d)\b" +
        @"|\b(?:năm|giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ)\s+(?<year>20\d\d|19\d\d)(?:\s*[-–]\s*(?<end>20\d\d))?\b" +
        @"|(?<![\d/.\-])(?<year>20\d\d)(?:\s*[-–]\s*(?<end>20\d\d))?(?![\d/.,])",
        Options, Timeout)]
    public static partial Regex Point();

    /// <summary>Joins the start and the end of a span: "từ ... đến ...", "quý IV/2025 - quý II/2026".</summary>
    [GeneratedRegex(@"\G\s*(?:đến|tới|-|–|và|,)\s*(?:hết\s+|cuối\s+)?", Options, Timeout)]
    public static partial Regex Joint();

    /// <summary>A duty that comes again.</summary>
    [GeneratedRegex(
        @"\b(?:định\s+k[ỳỷ]\s+)?(?:(?:hàng|hằng)\s+(?:năm|quý|tháng|tuần)|(?:mỗi|từng)\s+(?:năm|quý|tháng))\b|\bđịnh\s+k[ỳỷ](?:\s+0?6\s+tháng)?|\bthường\s+xuyên\b|" +
        @"\d{1,2}\s+năm\s+sơ\s+kết,\s*\d{1,2}\s+năm\s+tổng\s+kết",
        Options, Timeout)]
    public static partial Regex Recurrence();

    /// <summary>A repetition that does not say how often.</summary>
    [GeneratedRegex(@"^(?:định\s+k[ỳỷ]|thường\s+xuyên)$", Options, Timeout)]
    public static partial Regex Vague();

    /// <summary>What announces a deadline within a sentence; the point of time follows.</summary>
    [GeneratedRegex(
        @"(?:\bthời\s+(?:gian|hạn)(?:\s+(?:hoàn\s+thành|thực\s+hiện|ban\s+hành|trình))?|\b(?:hoàn\s+thành|hoàn\s+thiện|thực\s+hiện|ban\s+hành|báo\s+cáo|trình|xong)|\bchậm\s+nhất|\btiến\s+độ)" +
        @"\s*:?\s*(?:là\s+|chậm\s+nhất\s+(?:là\s+|vào\s+|đến\s+)?)?(?<way>trước|trong|vào|đến\s+hết|đến|từ|xong\s+trước|xong\s+trong)?\s*(?=ngày|quý|quí|tháng|năm|cuối|đầu|giữa|\d{1,2}[/\s]|20\d\d|6)" +
        @"|\b(?<way>trước|trong)\s+(?=(?:ngày|quý|quí|tháng|năm)\s+[\dIV])",
        Options, Timeout)]
    public static partial Regex Cue();
}
