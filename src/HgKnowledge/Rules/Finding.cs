using HgKnowledge.Rules.Decisions;

namespace HgKnowledge.Rules;

/// <summary>One thing a reader should look at.</summary>
public sealed record Finding
{
    /// <summary>Stable as long as the evidence stays the same.</summary>
    public string Id { get; init; } = "";

    /// <summary>The rule that found it.</summary>
    public required RuleInfo Rule { get; init; }

    /// <summary>How grave it is here.</summary>
    public required Severity Severity { get; init; }

    /// <summary>same, within, raised, lowered, touching, overlapping, conflicting; or a rule's own word.</summary>
    public required string Verdict { get; init; }

    /// <summary>The indicator concerned, if one is.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>The places, at least one.</summary>
    public required IReadOnlyList<Member> Members { get; init; }

    /// <summary>Sentences in Vietnamese that quote all sides.</summary>
    public required string Message { get; init; }

    /// <summary>The same in English.</summary>
    public string EnglishMessage { get; init; } = "";

    /// <summary>What speaks for judging it milder, in Vietnamese ("văn bản sau thay thế văn bản trước"); empty where nothing does.</summary>
    public string Because { get; init; } = "";

    /// <summary>What would settle it, in Vietnamese; empty where nothing sensible can be said.</summary>
    public string Resolution { get; init; } = "";

    /// <summary>What a person decided on it; null while it is open.</summary>
    public Decision? Decision { get; init; }

    /// <summary>A decision that no longer holds, since the evidence has changed; null if there was none.</summary>
    public Decision? FormerDecision { get; init; }
}
