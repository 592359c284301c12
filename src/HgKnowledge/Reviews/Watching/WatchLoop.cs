namespace HgKnowledge.Reviews.Watching;

/// <summary>
/// Waits for saves. One save makes many events (Word writes a new file, renames the old one away and the new one to its place), so
/// files are read only when nothing has happened for a while.
/// </summary>
/// <param name="changes">Tells of saves.</param>
/// <param name="watch">The drafts.</param>
/// <param name="quiet">How long nothing must happen.</param>
public sealed class WatchLoop(IFileChanges changes, DraftWatch watch, TimeSpan quiet)
{
    /// <summary>Shows a line for each change until it is stopped.</summary>
    public void Run(Action<WatchLine> show, CancellationToken stop)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        while (!stop.IsCancellationRequested)
            if (changes.Take(quiet, stop) is { } file)
                touched.Add(file);
            else if (touched.Count > 0 && !stop.IsCancellationRequested)
            {
                foreach (var line in watch.Update(touched))
                    show(line);
                touched.Clear();
            }
    }
}
