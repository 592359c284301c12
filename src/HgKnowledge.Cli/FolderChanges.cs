using System.Collections.Concurrent;
using HgKnowledge.Reviews.Watching;

namespace HgKnowledge.Cli;

/// <summary>Saves in a folder and all folders below, or of one file, as the system reports them.</summary>
internal sealed class FolderChanges : IFileChanges, IDisposable
{
    private readonly BlockingCollection<string> _files = [];
    private readonly FileSystemWatcher _watcher;

    /// <summary>Begins to listen.</summary>
    public FolderChanges(string folder, string filter = "*")
    {
        _watcher = new(folder, filter) { IncludeSubdirectories = filter == "*", NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        _watcher.Created += (_, change) => _files.Add(change.FullPath);
        _watcher.Changed += (_, change) => _files.Add(change.FullPath);
        _watcher.Deleted += (_, change) => _files.Add(change.FullPath);
        _watcher.Renamed += (_, change) =>
        {
            _files.Add(change.OldFullPath);
            _files.Add(change.FullPath);
        };
        _watcher.EnableRaisingEvents = true;
    }

    /// <inheritdoc/>
    public string? Take(TimeSpan longest, CancellationToken stop)
    {
        try
        {
            return _files.TryTake(out var file, (int)longest.TotalMilliseconds, stop) ? file : null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _files.Dispose();
    }
}
