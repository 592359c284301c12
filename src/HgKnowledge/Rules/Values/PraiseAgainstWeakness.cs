using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>
/// A result that is praised without reserve ("toàn diện trên tất cả các mặt", "nâng cấp khá hoàn chỉnh") and the same thing among
/// the weaknesses of the same document ("chưa toàn diện", "chưa đạt yêu cầu").
/// </summary>
internal sealed partial class PraiseAgainstWeakness : IRule
{
    private const int SharedPairs = 2;

    public RuleInfo Info { get; } = new("HG154", "praise-against-weakness", Severity.Info,
        "Kết quả được khen trọn vẹn nhưng chính văn bản lại nêu ở phần hạn chế.",
        "A result is praised without reserve, and the same document counts it among the weaknesses.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => knowledge.Documents.Select(document => Check(document.Document)).OfType<Finding>();

    private Finding? Check(Document document)
    {
        var praise = PatternSearch.Passages(document, Praise(), "toàn diện trên", "hoàn chỉnh", "đồng bộ, hiện đại").ToList().FindAll(clause => !document.Ancestors(clause.Span.Block).Any(node => Future().IsMatch(node.Title)));
        var blame = praise.Count == 0 ? [] : PatternSearch.Passages(document, Blame(), "chưa").ToList();
        var pairs = praise.Select(praised => (Praised: praised, Blamed: blame.Find(blamed => Contradict(praised, blamed)))).Where(pair => pair.Blamed is not null).ToList();
        return pairs.Count == 0 ? null : Passage.Finding(Info, "praise", [[.. pairs.Select(pair => pair.Praised)], [.. pairs.Select(pair => pair.Blamed!).Distinct()]],
            $"{Wording.Name(document)}: {string.Join("; ", pairs.Select(pair => $"kết quả nêu {pair.Praised.Cited}, nhưng chỗ khác nêu {pair.Blamed!.Cited}"))}.",
            $"{Wording.Name(document)}: {string.Join("; ", pairs.Select(pair => $"{pair.Praised.EnglishCited} against {pair.Blamed!.EnglishCited}"))}.",
            "Viết lại nhận định kết quả cho khớp với phần hạn chế.");
    }

    private static bool Contradict(Passage praised, Passage blamed)
    {
        var (one, other) = (Text(praised), Text(blamed));
        if (one.Contains("toàn diện", StringComparison.Ordinal) || other.Contains("toàn diện", StringComparison.Ordinal))
            return one.Contains("toàn diện", StringComparison.Ordinal) && other.Contains("toàn diện", StringComparison.Ordinal);
        return Pairs(one).Intersect(Pairs(other)).Count() >= SharedPairs;
    }

    private static string Text(Passage passage) => passage.Document.Text(passage.Span).ToLowerInvariant();

    /// <summary>The named things, of two syllables each, that infrastructure and services are spoken of with.</summary>
    private static IEnumerable<string> Pairs(string text) => Thing().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=^|[.;]\s|,\s)(?:[^.;,]*(?:toàn diện trên (?:tất cả )?(?:các|mọi) (?:mặt|lĩnh vực))[^.;]*|[^.;,]*\b(?:được|đã)\b[^.;]*?\b(?:khá |cơ bản |tương đối )?(?:hoàn chỉnh|đồng bộ, hiện đại)\b[^.;]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Praise();

    [GeneratedRegex(@"[^.;:,]*\bchưa (?:thật sự |thực sự |được )?(?:toàn diện|đồng bộ|hoàn chỉnh|hoàn thiện|đạt yêu cầu|đáp ứng)\b[^.;:,]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blame();

    [GeneratedRegex(@"mục tiêu|phương hướng|giải pháp|quan điểm|chỉ tiêu", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Future();

    [GeneratedRegex(@"hạ tầng|giao thông|thủy lợi|đô thị|nông thôn|công nghiệp|y tế|trường học|giáo dục|du lịch|thương mại|viễn thông|công nghệ|bộ máy|thể chế|pháp luật|cán bộ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Thing();
}
