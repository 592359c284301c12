using HgKnowledge.Documents;

namespace HgKnowledge.Rules.Tasks;

/// <summary>Makes findings about tasks.</summary>
internal static class TaskFinding
{
    /// <summary>A finding whose members stand in the order given, each with what it states.</summary>
    public static Finding Of(
        RuleInfo rule, string verdict, IEnumerable<(NamedDeliverable Deliverable, Span Where, string Value)> places,
        string message, string english, string resolution) => new()
        {
            Rule = rule,
            Severity = rule.Severity,
            Verdict = verdict,
            Members = [.. places.Select(place => Member(place.Deliverable.Source, place.Where, place.Value))],
            Message = message,
            EnglishMessage = english,
            Resolution = resolution,
        };

    /// <summary>"“Đề án ...” (mục II.3.2(12), dòng 639)".</summary>
    public static string Cites(NamedDeliverable deliverable) =>
        $"“{deliverable.Task.Title}” ({Wording.Place(deliverable.Source, deliverable.Task.Evidence)})";

    /// <summary>The same in English.</summary>
    public static string EnglishCites(NamedDeliverable deliverable) =>
        $"“{deliverable.Task.Title}” ({Wording.EnglishPlace(deliverable.Source, deliverable.Task.Evidence)})";

    private static Member Member(Document document, Span where, string value) =>
        new(document.Name, where, document.Line(where), document.Section(where.Block), document.Quote(where), value, value);
}
