using HgKnowledge.Documents;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Rules.Tasks;

/// <summary>How rules speak of a planned document and what became of it.</summary>
internal static class TrailFinding
{
    /// <summary>A finding whose members are of each trail the first plan (camp "A"), and what was issued or a later plan that shows it late (camp "B").</summary>
    public static Finding Of(RuleInfo rule, IEnumerable<Trail> trails, string verdict, string message, string english, string resolution) => new()
    {
        Rule = rule,
        Severity = rule.Severity,
        Verdict = verdict,
        Members = [.. trails.SelectMany(Members)],
        Message = message,
        EnglishMessage = english,
        Resolution = resolution,
    };

    /// <summary>"“Đề án ...” (Chương trình 01-CTr/TU (a.docx), mục II.3, dòng 12)".</summary>
    public static string Planned(Trail trail) => $"“{First(trail).Title}” ({Wording.Name(First(trail).Source.Document)}, {Wording.Place(First(trail).Source.Document, First(trail).Evidence)})";

    /// <summary>The same in English.</summary>
    public static string EnglishPlanned(Trail trail) => $"“{First(trail).Title}” ({Wording.Name(First(trail).Source.Document)}, {Wording.EnglishPlace(First(trail).Source.Document, First(trail).Evidence)})";

    /// <summary>27/9/2019.</summary>
    public static string Day(DateOnly day) => $"{day.Day:00}/{day.Month}/{day.Year}";

    /// <summary>Where the plan stands.</summary>
    public static Passage At(Plan plan) => new(plan.Source.Document, plan.Evidence);

    /// <summary>The plan that sets the deadline; the first one without any.</summary>
    public static Plan First(Trail trail) => trail.Plans.First(plan => trail.Deadline is null || plan.Planned.Deadline == trail.Deadline);

    private static IEnumerable<Member> Members(Trail trail)
    {
        yield return Member(First(trail).Source.Document, First(trail).Evidence, "A", trail.Deadline?.Text ?? "");
        if (trail.Match?.Issued is { } issued)
        {
            if (issued.Mentions is [var mention, ..])
                yield return Member(mention.Citing.Document, mention.Evidence, "B", issued.Date is { } date ? Day(date) : "");
        }
        else if (trail.StillPlanned is { } plan)
            yield return Member(plan.Source.Document, plan.Evidence, "B", "");
    }

    private static Member Member(Document document, Span where, string camp, string value) => new Passage(document, where).Member(camp, value);
}
