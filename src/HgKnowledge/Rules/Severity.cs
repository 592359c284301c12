namespace HgKnowledge.Rules;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Agreement: shown in a thread, never a finding.</summary>
    None,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Should be looked at before the document is issued.</summary>
    Warning,

    /// <summary>A contradiction.</summary>
    Error,
}
