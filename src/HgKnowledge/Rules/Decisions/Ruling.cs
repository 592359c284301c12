namespace HgKnowledge.Rules.Decisions;

/// <summary>What a person answered to a finding.</summary>
public enum Ruling
{
    /// <summary>The finding is right and the documents stay as they are, for the reason given.</summary>
    Accepted,

    /// <summary>The finding is wrong.</summary>
    Wrong,

    /// <summary>The finding is right and a document is to be changed; until then it counts as before.</summary>
    ToFix,
}
