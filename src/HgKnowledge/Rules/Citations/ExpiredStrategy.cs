using System.Globalization;
using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>
/// A strategy or programme to be carried out whose time was over before that of the document that cites it, as its own name says
/// here or in another document.
/// </summary>
internal sealed partial class ExpiredStrategy : IRule
{
    private const int FewestWords = 5;

    private static readonly string[] Types = ["Chiến lược", "Chương trình", "Đề án", "Quy hoạch", "Kế hoạch"];

    public RuleInfo Info { get; } = new("HG214", "citation-expired", Severity.Info,
        "Chiến lược, chương trình được dẫn để thực hiện đã hết thời hạn trước thời gian của văn bản.",
        "A strategy to be carried out ended before the time of the document that cites it.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var ends = Ends(knowledge);
        return from document in knowledge.Documents
               let begin = Begin(document.Document.Meta)
               where begin is not null
               from reference in document.References
               where reference is { Relation: Relation.Implements or Relation.Continues, Form: ReferenceForm.Name, Symbol: null } && IsToBeDone(document.Document, reference)
               let name = Name(document.Document, reference)
               let known = ends.GetValueOrDefault(name ?? "")
               where known is not null && known.Value.Year < begin && (End(document.Document, reference) ?? known.Value.Year) == known.Value.Year
               group (new Passage(document.Document, reference.Evidence), known.Value) by document into expired
               select Found([.. expired.DistinctBy(place => place.Value.Year)], Begin(expired.Key.Document.Meta)!.Value);
    }

    private static int? Begin(DocumentMeta meta) => meta.Period?.From ?? meta.Date?.Year;

    /// <summary>For each named strategy the last year that any document gives it, and where.</summary>
    private static Dictionary<string, (int Year, Passage Place)?> Ends(Knowledge knowledge) =>
    (
        from document in knowledge.Documents
        from reference in document.References
        where reference is { Form: ReferenceForm.Name, Symbol: null }
        let end = End(document.Document, reference)
        let name = end is null ? null : Name(document.Document, reference)
        where name is not null
        group (Year: end!.Value, Place: new Passage(document.Document, reference.Evidence)) by name
    ).ToDictionary(places => places.Key, places => ((int Year, Passage Place)?)places.MaxBy(place => place.Year), StringComparer.Ordinal);

    /// <summary>The name without its time; null if it is none of these types, or too short to be one document's.</summary>
    private static string? Name(Document document, Reference reference)
    {
        var text = document.Text(reference.Evidence);
        var name = ReferenceKey.Folded(TimePattern().Match(text) is { Success: true } time ? text[..time.Index] : text);
        return Types.Contains(reference.Type, StringComparer.OrdinalIgnoreCase) && name.Count(c => c == ' ') + 1 >= FewestWords ? name : null;
    }

    private static int? End(Document document, Reference reference)
    {
        var years = Year().Matches(document.Text(reference.Evidence));
        return years.Count > 0 && !Onward().IsMatch(document.Blocks[reference.Evidence.Block].Text.AsSpan(reference.Evidence.Start + years[^1].Index + years[^1].Length))
            ? years.Max(year => int.Parse(year.ValueSpan, CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>Not where results are told.</summary>
    private static bool IsToBeDone(Document document, Reference reference) =>
        !document.Ancestors(reference.Evidence.Block).Any(node => Past().IsMatch(node.Title))
        && !Past().IsMatch(document.Blocks[reference.Evidence.Block].Text.AsSpan(Math.Max(0, reference.Evidence.Start - 60), Math.Min(60, reference.Evidence.Start)));

    private Finding Found(IReadOnlyList<(Passage Place, (int Year, Passage Place) Known)> expired, int begin)
    {
        var others = expired.Where(place => place.Known.Place != place.Place).Select(place => place.Known.Place).ToList();
        return Passage.Finding(Info, "expired", others.Count == 0 ? [[.. expired.Select(place => place.Place)]] : [[.. expired.Select(place => place.Place)], others],
            $"{Wording.Name(expired[0].Place.Document)} (thời gian từ năm {begin}) còn giao thực hiện {string.Join("; ", expired.Select(place => $"{place.Place.Cited}, theo {place.Known.Place.Where} chỉ đến năm {place.Known.Year}"))}.",
            $"{Wording.Name(expired[0].Place.Document)} (from {begin} on) still carries out {string.Join("; ", expired.Select(place => $"{place.Place.EnglishCited}, which ends in {place.Known.Year} by {place.Known.Place.EnglishWhere}"))}.",
            "Kiểm tra hiệu lực; dẫn văn bản thay thế hoặc chiến lược của giai đoạn mới nếu có.");
    }

    [GeneratedRegex(@",?\s*(?:trong\s+)?(?:giai đoạn\s+|thời kỳ\s+|đến\s+|năm\s+|\d+ năm\s+)*20\d\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"20\d\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"^,?\s*(?:và (?:những|các)?\s*(?:năm|giai đoạn)|trở đi|tầm nhìn|định hướng)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Onward();

    [GeneratedRegex(@"kết quả|tình hình|thực trạng|ưu điểm|hạn chế|tồn tại|\bđã\b|tổng kết|sơ kết|thay thế", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Past();
}
