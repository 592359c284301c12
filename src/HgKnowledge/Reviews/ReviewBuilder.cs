using HgKnowledge.Documents;
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
    private readonly ReportLanguage _language;
    private readonly HashSet<string> _drafts;
    private readonly Dictionary<string, HeadingAnchors> _headings = new(StringComparer.Ordinal);

    private ReviewBuilder(Knowledge knowledge, IReadOnlyList<string> drafts, ReportLanguage language)
    {
        (_knowledge, _words, _texts, _language) = (knowledge, ReportTexts.In(language), new(language), language);
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
        finding, _words.Severity(finding.Severity), Title(finding), Explanation(finding), Compares(finding), _texts.ResolutionOf(finding),
        Decision(finding), [.. finding.Members.Select(Place)])
    {
        Verdict = _words.VerdictName(finding.Verdict) is { Length: > 0 } name ? name : VerdictWords.In(_language, finding.Rule, finding.Verdict),
    };

    private string Explanation(Finding finding)
    {
        if (!Compares(finding))
            return _words.Message(finding);
        var meaning = _words.Verdicts.First(verdict => verdict.Word == finding.Verdict).Meaning;
        return finding.Because.Length == 0 ? meaning : $"{meaning} {_texts.Because(_words.Reason(finding.Because))}";
    }

    private string Decision(Finding finding) =>
        finding.Decision is { } decision ? _words.DecisionLine(decision)
        : finding.FormerDecision is { } former ? _words.Reopened(_words.DecisionLine(former)) : "";

    private string Title(Finding finding)
    {
        var summary = _words.Summary(finding.Rule).TrimEnd('.');
        if (Compares(finding))
            return $"{Indicator(finding.IndicatorId!)}{Years(finding)}: {_words.VerdictName(finding.Verdict)}";
        return finding.IndicatorId is { } id ? $"{Indicator(id)}: {char.ToLowerInvariant(summary[0])}{summary[1..]}" : summary;
    }

    private string Indicator(string id) =>
        Report.Capital(_knowledge.Threads.FirstOrDefault(thread => thread.IndicatorId == id)?.Indicator ?? id);

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
        var called = document is null ? member.Document : Wording.Name(document);
        return new(
            member, draft ? member.Document : called, member.Section.Length == 0 ? "" : _words.Section(member.Section),
            _words.Line(member.Document, document?.Page(member.Evidence), member.Line), draft)
        {
            Called = called,
            Heading = draft && document is not null ? Headings(document).Above(member.Evidence.Block) : null,
        };
    }

    private HeadingAnchors Headings(Document document)
    {
        if (!_headings.TryGetValue(document.Name, out var anchors))
            _headings[document.Name] = anchors = new(document);
        return anchors;
    }
}
