namespace HgKnowledge.Catalog;

/// <summary>Which way an indicator is wanted to move.</summary>
public enum Direction
{
    /// <summary>Neither way is better.</summary>
    None,

    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,
}
