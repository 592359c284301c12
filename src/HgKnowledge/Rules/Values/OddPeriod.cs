using System.Globalization;
using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>A plan period that misses a five-year plan by a year ("giai đoạn 2021-2026") in a document that otherwise writes it right.</summary>
internal sealed partial class OddPeriod : IRule
{
    public RuleInfo Info { get; } = new("HG126", "odd-period", Severity.Info,
        "Một giai đoạn lệch một năm so với giai đoạn kế hoạch dùng ở các chỗ khác trong văn bản.",
        "A period misses the plan period that the document uses elsewhere by a year.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        let periods = Periods(document.Document)
        let usual = periods.CountBy(p => p.Years).Where(p => p.Key.To % 5 == 0 && p.Value > 1).Select(p => p.Key).ToList()
        from odd in periods.Where(p => p.Years.To % 5 != 0)
        let right = usual.FirstOrDefault(years => years.From == odd.Years.From && Math.Abs(years.To - odd.Years.To) == 1)
        where right != default
        select Found(document.Document, odd.Span, odd.Years, right);

    private static List<(Years Years, Span Span)> Periods(Document document)
    {
        return
        [
            .. from found in PatternSearch.In(document, PeriodPattern(), "giai đoạn")
               where found.Block.Kind != BlockKind.Furniture
               select (new Years(Year(found.Match, "from"), Year(found.Match, "to")), new Span(found.Block.Index, found.Match.Index, found.Match.Length)),
        ];
    }

    private static int Year(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private Finding Found(Document document, Span span, Years odd, Years right) => new()
    {
        Rule = Info,
        Severity = Severity.Info,
        Verdict = "period-label",
        Members = [new(document.Name, span, document.Line(span), document.Section(span.Block), document.Quote(span), "A", odd.ToString())],
        Message = $"{Wording.Name(document)}, {Wording.Place(document, span)}: {Wording.Quoted(document, span)} khác giai đoạn {right} mà văn bản dùng ở các chỗ khác.",
        EnglishMessage = $"The period {odd} differs from {right}, which the document uses elsewhere.",
        Resolution = $"Kiểm tra xem có phải giai đoạn {right} hay không.",
    };

    [GeneratedRegex(@"giai đoạn (?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PeriodPattern();
}
