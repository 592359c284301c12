using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>
/// One number of one indicator under names that do not say the same: "hộ có đoàn viên, hội viên" and "hộ có người tham gia";
/// "nông nghiệp, nông thôn" and "khu vực I".
/// </summary>
internal sealed class TwoDefinitions : IRule
{
    private const int FewestWords = 3;

    /// <summary>Words that define nothing.</summary>
    private static readonly HashSet<string> General = new(StringComparer.Ordinal)
    {
        "tỷ", "lệ", "tỉ", "trọng", "số", "tổng", "mức", "cơ", "cấu", "kinh", "tế", "đạt", "còn", "là", "chiếm", "trên", "dưới", "từ", "đến", "năm", "có", "được", "với", "so", "trong", "đó", "ở",
        "tại", "các", "của", "và", "tăng", "giảm", "khoảng", "bình", "quân", "hàng", "mỗi", "phấn", "đấu", "chỉ", "tiêu", "địa", "bàn", "tỉnh", "toàn", "nâng", "lên", "sử", "dụng",
    };

    public RuleInfo Info { get; } = new("HG150", "two-definitions", Severity.Info,
        "Cùng một con số của một chỉ số nhưng tên gọi cho thấy hai cách xác định khác nhau.",
        "One number of an indicator stands under names that define it differently.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from thread in Facts.ByIndicator(knowledge)
        where knowledge.Catalog.Find(thread.Key) is { Growth: false }
        from same in thread.Where(f => f.In("%") && f.Claim.Period is not null && f.Statement.Target.Heads.Count == 0)
            .GroupBy(f => (f.Claim.Extent.Low, f.Claim.Extent.High, f.Claim.Status, f.Claim.Change, Year: f.IsTarget ? f.Year : 0))
        from place in Facts.ByPlace(same)
        let first = place[0]
        let others = place.FindAll(f => Differ(Words(first), Words(f)) && !Sentences.Same(first.Statement, f.Statement))
        where others.Count > 0
        select Imbalance.Finding(Info, Severity.Info, [[.. place.Except(others).Select(f => f.Statement)], [.. others.Select(f => f.Statement)]],
            $"Con số {Wording.Value(first.Statement.Target.Quantity)} của chỉ số “{first.Statement.Target.Indicator}” được gọi bằng những tên không cùng nghĩa: {Imbalance.Quoted(first.Statement)} ({Imbalance.Where(first.Statement)}); "
            + $"{Imbalance.Quoted(others[0].Statement)} ({Imbalance.Where(others[0].Statement)}).",
            $"{first.Claim.Indicator} {first.Written:0.##} is defined in two ways.",
            "Xác định đúng nội hàm của chỉ số và dùng một tên thống nhất.", "two-names");

    /// <summary>Whether each name has a word of its own, and they have enough of them to be no mere variants.</summary>
    private static bool Differ(HashSet<string> one, HashSet<string> other)
    {
        var (mine, theirs) = (one.Except(other).Count(), other.Except(one).Count());
        return mine > 0 && theirs > 0 && mine + theirs >= FewestWords && one.Overlaps(other);
    }

    private static HashSet<string> Words(Fact fact) =>
        [.. IndicatorWords.Normalise(fact.Statement.Target.Label).Split([' ', ',', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => !General.Contains(word))];
}
