namespace HgKnowledge.Reviews.Watching;

/// <summary>What a save did.</summary>
public enum WatchChange
{
    /// <summary>A finding that was not there.</summary>
    New,

    /// <summary>A finding that is no longer there.</summary>
    Gone,

    /// <summary>A file that cannot be read.</summary>
    Problem,
}
