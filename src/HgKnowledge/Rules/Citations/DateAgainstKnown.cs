using HgKnowledge.Catalog;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A citation whose date is not the known one of that document.</summary>
/// <remarks>
/// The same number of another term or year is another document. Where the known date itself rests on one source, only a
/// difference in one part of the date is reported: two sources then agree on the rest.
/// </remarks>
internal sealed class DateAgainstKnown(KnownDocuments documents) : IRule
{
    /// <summary>The rule over the table that is part of the program.</summary>
    public DateAgainstKnown() : this(KnownDocuments.Default) { }

    public RuleInfo Info { get; } = new("HG202", "citation-date-known", Severity.Warning,
        "Ngày của văn bản được dẫn khác ngày đã biết của văn bản đó.",
        "The date of a cited document differs from its known date.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        foreach (var citation in Citation.All(knowledge))
            if (citation.Reference is { Symbol: { } symbol, Date: { } date } && Other(citation.Reference.Type, symbol, date) is { } known)
                yield return Report(citation, date, known);
    }

    private KnownDocument? Other(string type, string symbol, DateOnly date)
    {
        if (documents.Match(type, symbol, date) is { } match)
            return match.Date != date && (match.Certain || CitedDates.DifferInOnePart(match.Date, date)) ? match : null;
        // Nothing known of that year or term; the very same day of another year is a slip, not a coincidence.
        return documents.Find(type, symbol).FirstOrDefault(k => k.Certain && k.Date.Day == date.Day && k.Date.Month == date.Month);
    }

    private Finding Report(Citation citation, DateOnly date, KnownDocument known) => new()
    {
        Rule = Info,
        Severity = citation.Document.Repaired(citation.Reference.Evidence) ? Severity.Info : Severity.Warning,
        Verdict = "other-date",
        Members = [citation.Member("", CitedDates.Written(date))],
        Message = $"{citation.Place}: {citation.Quoted} ghi ngày {CitedDates.Written(date)}, còn {citation.Name} được biết là ban hành ngày {CitedDates.Written(known.Date)}{Source(known)}.",
        EnglishMessage = $"{citation.EnglishPlace}: {citation.Quoted} has the date {CitedDates.Written(date)}; {citation.Name} is known to be of {CitedDates.Written(known.Date)}.",
        Resolution = "Đối chiếu ngày ban hành với văn bản gốc.",
    };

    private static string Source(KnownDocument known) => known.Certain ? "" : " (theo một nguồn)";
}
