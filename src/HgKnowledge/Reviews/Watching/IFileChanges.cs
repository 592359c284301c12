namespace HgKnowledge.Reviews.Watching;

/// <summary>Tells which files are being saved.</summary>
public interface IFileChanges
{
    /// <summary>Path of a file that was written, renamed or deleted; null if none was for that time, or if waiting was stopped.</summary>
    string? Take(TimeSpan longest, CancellationToken stop);
}
