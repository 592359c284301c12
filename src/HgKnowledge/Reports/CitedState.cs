namespace HgKnowledge.Reports;

/// <summary>How much is known of a cited document.</summary>
internal enum CitedState
{
    /// <summary>It is in the corpus.</summary>
    InCorpus,

    /// <summary>It is in the table of known documents.</summary>
    Known,

    /// <summary>It is only named by its symbol.</summary>
    Numbered,

    /// <summary>It is still to be made.</summary>
    ToBeIssued,

    /// <summary>It cannot be told which document is meant.</summary>
    Unresolved,
}
