namespace HgKnowledge.Rules.Decisions;

/// <summary>All decisions on the findings of a corpus, one a finding.</summary>
public sealed class DecisionBook
{
    private readonly Dictionary<string, Decision> _byFinding;
    private readonly ILookup<(string Rule, string Place), Decision> _byPlace;

    /// <summary>A book of the given decisions; of several on one finding the last one counts.</summary>
    public DecisionBook(IEnumerable<Decision> decisions)
    {
        _byFinding = new(StringComparer.Ordinal);
        foreach (var decision in decisions)
            _byFinding[decision.Finding] = decision;
        All = [.. _byFinding.Values.OrderBy(decision => decision.Finding, StringComparer.Ordinal)];
        _byPlace = All.SelectMany(decision => decision.Places.Select(place => (Key: (RuleOf(decision.Finding), Key(place)), Decision: decision)))
            .ToLookup(entry => entry.Key, entry => entry.Decision);
    }

    /// <summary>By id of the finding, so that two versions of the file can be compared line by line.</summary>
    public IReadOnlyList<Decision> All { get; }

    /// <summary>The same book with that decision in it.</summary>
    public DecisionBook With(Decision decision) => new([.. All, decision]);

    /// <summary>
    /// The findings with their decisions, in the same order. A finding whose evidence is no longer what was decided on is open
    /// again and carries the former decision: the finding of that id, or the one of that rule that shares a place with a
    /// decided finding that is gone.
    /// </summary>
    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings)
    {
        if (All.Count == 0)
            return findings;
        var present = findings.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        return [.. findings.Select(finding => Apply(finding, present))];
    }

    private Finding Apply(Finding finding, HashSet<string> present)
    {
        if (_byFinding.GetValueOrDefault(finding.Id) is { } decision)
            return decision.Evidence == EvidencePrint.Of(finding) ? finding with { Decision = decision } : finding with { FormerDecision = decision };
        var former = finding.Members.SelectMany(member => _byPlace[(finding.Rule.Id, FindingId.Evidence(member.Document, member.Quote))])
            .FirstOrDefault(old => !present.Contains(old.Finding));
        return former is null ? finding : finding with { FormerDecision = former };
    }

    private static string RuleOf(string finding) => finding.Split('-')[0];

    private static string Key(DecidedPlace place) => FindingId.Evidence(place.Document, place.Quote);
}
