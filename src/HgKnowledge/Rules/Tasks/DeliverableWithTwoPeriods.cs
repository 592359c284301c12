using HgKnowledge.Documents;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>One deliverable whose title names different, overlapping periods at different places.</summary>
internal sealed class DeliverableWithTwoPeriods : IRule
{
    public RuleInfo Info { get; } = new("HG305", "deliverable-with-two-periods", Severity.Warning,
        "Tên một văn bản sẽ xây dựng ghi hai giai đoạn khác nhau.",
        "The title of one document to be made names two different periods.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        from places in NamedDeliverable.Repeated(document)
        let dated = places.Where(place => place.Name.Period is not null).DistinctBy(place => place.Name.Period).ToList()
        where dated.Count > 1
        select TaskFinding.Of(Info, "two-periods", dated.Select(place => (place, PeriodIn(place), $"{place.Name.Period}")),
            $"Tên cùng một văn bản ghi các giai đoạn khác nhau: {string.Join("; ", dated.Select(TaskFinding.Cites))}.",
            $"The title of one deliverable names different periods: {string.Join("; ", dated.Select(TaskFinding.EnglishCites))}.",
            "Thống nhất giai đoạn trong tên văn bản.");

    // The title may run over several lines: the reader is led to the one with the years.
    private static Span PeriodIn(NamedDeliverable place)
    {
        var title = place.Source.Text(place.Title);
        var at = title.IndexOf($"{place.Name.Period!.Value.From}", StringComparison.Ordinal);
        return at < 0 ? place.Title : new(place.Title.Block, place.Title.Start + at, title.IndexOf($"{place.Name.Period.Value.To}", at, StringComparison.Ordinal) + 4 - at);
    }
}
