namespace HgKnowledge.Changes;

/// <summary>What a change is about.</summary>
public enum ChangeSubject
{
    /// <summary>A quantitative statement.</summary>
    Target,

    /// <summary>A deliverable or duty.</summary>
    Task,

    /// <summary>A cited document.</summary>
    Citation,
}
