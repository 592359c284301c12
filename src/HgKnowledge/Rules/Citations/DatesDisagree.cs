using HgKnowledge.Catalog;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>One document cited with two dates. Where its date is known, <see cref="DateAgainstKnown"/> says which is wrong.</summary>
internal sealed class DatesDisagree(KnownDocuments documents) : IRule
{
    /// <summary>The rule over the table that is part of the program.</summary>
    public DatesDisagree() : this(KnownDocuments.Default) { }

    public RuleInfo Info { get; } = new("HG203", "citation-dates-disagree", Severity.Warning,
        "Một văn bản được dẫn với hai ngày ban hành khác nhau.",
        "One document is cited with two different dates.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => Citation.All(knowledge)
        .Where(c => c.Reference is { Symbol: not null, Date: not null })
        .GroupBy(c => c.Series)
        .SelectMany(Disagreements);

    private IEnumerable<Finding> Disagreements(IEnumerable<Citation> mentions)
    {
        var dated = mentions.GroupBy(c => c.Reference.Date!.Value).OrderByDescending(g => g.Count()).ToArray();
        for (var i = 0; i < dated.Length; i++)
            for (var j = i + 1; j < dated.Length; j++)
                if (Same(dated[i].First(), dated[i].Key, dated[j].Key))
                    yield return Report([.. dated[i]], [.. dated[j]]);
    }

    private bool Same(Citation citation, DateOnly first, DateOnly second)
    {
        var (type, symbol) = (citation.Reference.Type, citation.Reference.Symbol!);
        if (documents.Match(type, symbol, first) is { Certain: true })
            return false;
        // Terms of local bodies do not begin with the congress: only what looks like a slip is one document for certain.
        return SymbolSeries.IsCentral(symbol) ? SymbolSeries.Same(symbol, first, second) : CitedDates.DifferInOnePart(first, second) && first.Year == second.Year;
    }

    private Finding Report(Citation[] more, Citation[] fewer)
    {
        var (one, other) = (CitedDates.Written(more[0].Reference.Date!.Value), CitedDates.Written(fewer[0].Reference.Date!.Value));
        return new()
        {
            Rule = Info,
            Severity = more.Concat(fewer).Select(c => c.Document.Meta.Province ?? "").Distinct(StringComparer.Ordinal).Count() == 1 ? Severity.Warning : Severity.Info,
            Verdict = "two-dates",
            Members = [.. more.Select(c => c.Member(one, one)), .. fewer.Select(c => c.Member(other, other))],
            Message = $"{more[0].Name} được dẫn với hai ngày: {one} tại {more[0].Place} ({more[0].Quoted}) và {other} tại {fewer[0].Place} ({fewer[0].Quoted}).",
            EnglishMessage = $"{more[0].Name} is cited with two dates: {one} in {more[0].EnglishPlace} and {other} in {fewer[0].EnglishPlace}.",
            Resolution = "Đối chiếu ngày ban hành với văn bản gốc, sửa chỗ sai.",
        };
    }
}
