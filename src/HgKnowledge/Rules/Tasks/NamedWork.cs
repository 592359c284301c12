using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A place that calls a document without a number by its name: one to be made, or one that is spoken of.</summary>
/// <param name="Passage">The name.</param>
/// <param name="Type">Type of the document.</param>
/// <param name="Written">The words of the name without period and place, in lower case.</param>
/// <param name="Meant">The same without the words that names add or leave out at will ("xây dựng").</param>
/// <param name="Period">The years that the name gives.</param>
/// <param name="IsPlanned">Whether it is still to be made.</param>
internal sealed partial record NamedWork(Passage Passage, string Type, string Written, string Meant, Years? Period, bool IsPlanned)
{
    private static readonly string[] Free = ["xây", "dựng", "chuyên", "đề", "về", "của", "cho", "tỉnh", "thành", "phố", "trên", "địa", "bàn", "toàn", "và", "trong"];

    /// <summary>The places of a document: its tasks, then its citations by name that are no title of a task.</summary>
    public static IReadOnlyList<NamedWork> Of(DocumentKnowledge source)
    {
        var deliverables = NamedDeliverable.Of(source);
        return
        [
            .. deliverables.Select(deliverable => Read(source, deliverable.Title, deliverable.Task.Deliverable!, Behind(deliverable.Task.Title, deliverable.Task.Deliverable!), true)),
            .. from reference in source.References
               where reference is { Symbol: null, Self: false, Form: ReferenceForm.Name or ReferenceForm.Bare }
               let span = Whole(source.Document, reference)
               where span is not null && !deliverables.Any(deliverable => deliverable.Title.Overlaps(span.Value))
               select Read(source, span.Value, reference.Type, Behind(source.Document.Text(span.Value), reference.Type), reference.Relation == Relation.Issued),
        ];
    }

    /// <summary>The citation; of a type word alone with what follows it up to a period ("Đề án trường chuẩn giai đoạn 2021 - 2025"), null if none does.</summary>
    private static Span? Whole(Document document, Reference reference)
    {
        if (reference.Form == ReferenceForm.Name)
            return reference.Evidence;
        var rest = document.Blocks[reference.Evidence.Block].Text.AsSpan(reference.Evidence.End);
        var clause = rest.IndexOfAny(",;.:") is >= 0 and var end ? rest[..end].ToString() : rest.ToString();
        return PeriodPattern().Match(clause) is { Success: true } period ? reference.Evidence with { Length = reference.Evidence.Length + period.Index + period.Length } : null;
    }

    private static string Behind(string title, string type) =>
        title.StartsWith(type, StringComparison.OrdinalIgnoreCase) ? Subject.Cut(title[type.Length..]) : title;

    private static NamedWork Read(DocumentKnowledge source, Span span, string type, string subject, bool planned)
    {
        var place = (source.Document.Meta.Province ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = TimePattern().Replace(subject.ToLowerInvariant(), " ");
        var written = WordPattern().Matches(name).Select(match => match.Value).Where(word => !place.Contains(word, StringComparer.Ordinal)).ToList();
        var meant = DeliverableType.Subject(type, string.Join(' ', written)).Split(' ').Where(word => !Free.Contains(word, StringComparer.Ordinal));
        var years = PeriodPattern().Match(subject);
        return new(new(source.Document, span), type, string.Join(' ', written.Where(word => word is not ("tỉnh" or "của" or "trên" or "địa" or "bàn" or "về" or "và" or "trong"))),
            string.Join(' ', meant), years.Success ? new(int.Parse(years.Groups["from"].ValueSpan), int.Parse(years.Groups["to"].ValueSpan)) : null, planned);
    }

    /// <summary>The works among which one may be another, by the years they name: each year with the works that name none.</summary>
    public static IEnumerable<IReadOnlyList<NamedWork>> ByPeriod(IEnumerable<NamedWork> works)
    {
        var byYear = works.ToLookup(work => work.Period?.To);
        var years = byYear.Where(group => group.Key is not null).Select(group => group.Key).ToList();
        return years.Count == 0 ? [[.. byYear[null]]] : years.Select(year => (IReadOnlyList<NamedWork>)[.. byYear[null], .. byYear[year]]);
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}&]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WordPattern();

    [GeneratedRegex(@",?\s*(?:giai đoạn|thời kỳ|nhiệm kỳ)?\s*(?:(?:19|20)\d\d\s*[-–]\s*)?(?:,?\s*(?:tầm nhìn|định hướng|và)*\s*(?:đến\s*)?(?:năm\s*)?(?:19|20)\d\d)+(?:\s*và\s*(?:những|các)?\s*(?:năm|giai đoạn)\s*tiếp theo)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"\b(?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PeriodPattern();
}
