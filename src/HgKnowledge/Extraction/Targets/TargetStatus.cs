namespace HgKnowledge.Extraction.Targets;

/// <summary>What a statement claims.</summary>
public enum TargetStatus
{
    /// <summary>To be reached.</summary>
    Target,

    /// <summary>Reached or observed.</summary>
    Result,

    /// <summary>Somebody else's figure, or a reference level.</summary>
    Benchmark,

    /// <summary>A restatement of another number, in parentheses as a rule.</summary>
    Equivalent,
}
