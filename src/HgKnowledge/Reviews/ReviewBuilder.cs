using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Reports;
using HgKnowledge.Reports.Texts;
using HgKnowledge.Rules;

namespace HgKnowledge.Reviews;

/// <summary>Puts findings into words.</summary>
public sealed class ReviewBuilder
{
    private readonly Knowledge _knowledge;
    private readonly ReportTexts _words;
    private readonly ReviewTexts _texts;
    private readonly HashSet<string> _drafts;

    private ReviewBuilder(Knowledge knowledge, IReadOnlyList<string> drafts, ReportLanguage language)
    {
        (_knowledge, _words, _texts) = (knowledge, ReportTexts.In(language), new(language));
        _drafts = drafts.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The findings in words, in the same order.</summary>
    /// <param name="knowledge">What they were found in.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="drafts">Names of the drafts among the documents.</param>
    /// <param name="language">The language.</param>
    public static Review Build(Knowledge knowledge, IReadOnlyList<Finding> findings, IReadOnlyList<string> drafts, ReportLanguage language)
    {
        var builder = new ReviewBuilder(knowledge, drafts, language);
        return new() { Language = language, Drafts = drafts, Notes = [.. findings.Select(builder.Note)] };
    }

    private ReviewNote Note(Finding finding) => new(
        finding, _words.Severity(finding.Severity), Title(finding), _words.Message(finding), Compares(finding), _texts.ResolutionOf(finding),
        finding.Decision is { } decision ? _words.DecisionLine(decision) : "", [.. finding.Members.Select(Place)]);

    private string Title(Finding finding)
    {
        if (!Compares(finding))
            return _words.Summary(finding.Rule).TrimEnd('.');
        var indicator = Report.Capital(_knowledge.Threads.FirstOrDefault(thread => thread.IndicatorId == finding.IndicatorId)?.Indicator ?? finding.IndicatorId!);
        return $"{indicator}{Years(finding)}: {_words.VerdictName(finding.Verdict)}";
    }

    private bool Compares(Finding finding) => finding.IndicatorId is not null && _words.VerdictName(finding.Verdict).Length > 0;

    private string Years(Finding finding) =>
        finding.Members.Select(member => TargetOf(finding, member)?.Period).FirstOrDefault(period => period is not null) is { } years
            ? $", {years.ToString().Replace('-', '–')}"
            : "";

    private Target? TargetOf(Finding finding, Member member) =>
        _knowledge.Find(member.Document)?.Targets.FirstOrDefault(target => target.Evidence == member.Evidence && target.IndicatorId == finding.IndicatorId);

    private ReviewPlace Place(Member member)
    {
        var (document, draft) = (_knowledge.Find(member.Document)?.Document, _drafts.Contains(member.Document));
        var section = member.Section.Length == 0 ? "" : $"{_words.Section(member.Section)}, ";
        var called = document is null ? member.Document : Wording.Name(document);
        return new(member, draft ? member.Document : called, section + _words.Line(member.Document, document?.Page(member.Evidence), member.Line), draft)
        {
            Called = called,
        };
    }
}
