using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>"Tổng kết 05 năm thực hiện ... ngày 29/6/2021" in the programme of 2025: the years since the cited document's day are not five.</summary>
/// <remarks>Reviews are held some months before or after the day; only what the whole year of the review cannot reach is told.</remarks>
internal sealed partial class ReviewYears : IRule
{
    private const int MonthsOfGrace = 3;
    private const int LongestGap = 40;

    public RuleInfo Info { get; } = new("HG318", "review-years", Severity.Warning,
        "Số năm sơ kết, tổng kết không khớp với ngày ban hành của văn bản được sơ kết, tổng kết.",
        "The years of a review do not fit the day of the document that is reviewed.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        let year = Year(document.Document.Meta)
        where year is not null
        let reviews = document.References.Where(reference => reference.Date is not null).Select(reference => Read(document.Document, reference, year.Value)).OfType<Review>().ToList()
        where reviews.Count > 0
        select Found(document.Document, reviews, year.Value);

    /// <summary>The year in which what the document asks for is to be done: that of a yearly programme, else its own.</summary>
    private static int? Year(DocumentMeta meta) => meta.Period is { Count: 1 } period ? period.From : meta.Date?.Year;

    private static Review? Read(Document document, Reference reference, int year)
    {
        var text = document.Blocks[reference.Evidence.Block].Text;
        var before = ReviewPattern().Matches(text[..reference.Evidence.Start]).LastOrDefault();
        if (before is null || reference.Evidence.Start - before.Index - before.Length > LongestGap || text.AsSpan(before.Index + before.Length, reference.Evidence.Start - before.Index - before.Length).ContainsAny(";,."))
            return null;
        var (years, issued) = (int.Parse(before.Groups["years"].ValueSpan), reference.Date!.Value);
        var early = issued.AddYears(years).AddMonths(-MonthsOfGrace) > new DateOnly(year, 12, 31);
        var late = issued.Year + years < year - 1;
        return early || late ? new(new(document, new(reference.Evidence.Block, before.Index, reference.Evidence.End - before.Index)), years, issued) : null;
    }

    private Finding Found(Document document, List<Review> reviews, int year) => Passage.Finding(Info, "review-years", [[.. reviews.Select(review => review.Passage)]],
        $"{Wording.Name(document)}: {string.Join("; ", reviews.Select(review => $"{review.Passage.Cited}: từ ngày {review.Issued.Day:00}/{review.Issued.Month}/{review.Issued.Year} đến năm {year} là {year - review.Issued.Year} năm, không phải {review.Years} năm"))}.",
        $"{Wording.Name(document)}: {string.Join("; ", reviews.Select(review => $"{review.Passage.EnglishCited}: from {review.Issued:yyyy-MM-dd} to {year} it is {year - review.Issued.Year} years, not {review.Years}"))}.",
        "Sửa số năm, hoặc lùi việc sơ kết, tổng kết đến đúng thời gian.");

    [GeneratedRegex(@"(?:sơ kết|tổng kết|sơ, tổng kết)(?: kết quả)? (?<years>\d{1,2})(?: năm)?(?= (?:triển khai |tổ chức )?thực hiện)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReviewPattern();

    private sealed record Review(Passage Passage, int Years, DateOnly Issued);
}
