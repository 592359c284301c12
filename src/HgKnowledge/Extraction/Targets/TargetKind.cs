namespace HgKnowledge.Extraction.Targets;

/// <summary>Whether a statement measures something or counts listed things ("18 chỉ tiêu").</summary>
public enum TargetKind
{
    /// <summary>Measures an indicator.</summary>
    Indicator,

    /// <summary>Counts things the document lists.</summary>
    Count,
}
