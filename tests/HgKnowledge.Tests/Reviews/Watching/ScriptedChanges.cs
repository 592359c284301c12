using HgKnowledge.Reviews.Watching;

namespace HgKnowledge.Tests.Reviews.Watching;

/// <summary>Events in a given order; null is a time in which nothing happens. Behind the last one the loop is stopped.</summary>
internal sealed class ScriptedChanges(CancellationTokenSource stop, params string?[] events) : IFileChanges
{
    private readonly Queue<string?> _events = new(events);

    public string? Take(TimeSpan longest, CancellationToken token)
    {
        if (_events.TryDequeue(out var file))
            return file;
        stop.Cancel();
        return null;
    }
}
