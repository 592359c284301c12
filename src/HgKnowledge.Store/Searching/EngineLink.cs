using System.Diagnostics;
using HgKnowledge.Search.Engines;
using HgKnowledge.Search.Matching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>
/// Keeps the index of an engine in step with the store. The store is committed first, the engine from time to time and at
/// the end, with the state of the store that it has: after a crash in between the two states differ, and the engine is
/// given the documents that it lacks.
/// </summary>
internal sealed class EngineLink(SqliteConnection connection, IPassageEngine engine, bool isWriter) : IDisposable
{
    private static readonly TimeSpan BetweenCommits = TimeSpan.FromSeconds(30);

    private readonly PassageFeed _feed = new(connection);
    private readonly Stopwatch _sinceCommit = Stopwatch.StartNew();
    private string _state = engine.State;

    /// <summary>Whether the engine has what the store has.</summary>
    public bool IsCurrent => _state == StoreState.Read(connection).ToString();

    /// <summary>Finds passages in the store as it is now.</summary>
    public IPassageMatcher Matcher()
    {
        CatchUp();
        return engine.Matcher();
    }

    /// <summary>Gives the engine what it lacks, and takes from it what is gone.</summary>
    public void CatchUp()
    {
        if (IsCurrent)
            return;
        // Another process may have given it more meanwhile.
        if (engine.Refresh())
            _state = engine.State;
        var state = StoreState.Read(connection);
        var (stored, indexed) = (_feed.Documents(), engine.Documents());
        // Numbers say nothing where the store has been made anew.
        var kept = state.IsOf(_state) ? indexed.Intersect(stored).ToHashSet() : [];
        foreach (var document in indexed.Where(number => !kept.Contains(number)))
            engine.Remove(document);
        foreach (var document in stored.Where(number => !kept.Contains(number)))
            engine.Add(_feed.Of(document));
        _state = state.ToString();
        if (isWriter)
            Commit();
    }

    /// <summary>Goes along with one change of the store.</summary>
    /// <param name="before">The state before the change.</param>
    /// <param name="change">What has changed.</param>
    public void Follow(StoreState before, StoreChange change)
    {
        // Where another process has written too, the next look at the store finds out what.
        if (_state != before.ToString())
            return;
        if (change.Removed is { } removed)
            engine.Remove(removed);
        engine.Add(change.Added);
        _state = (before with { Generation = before.Generation + 1 }).ToString();
        if (_sinceCommit.Elapsed > BetweenCommits)
            Commit();
    }

    public void Dispose()
    {
        using (engine)
        using (_feed)
            if (isWriter && engine.State != _state)
                Commit();
    }

    private void Commit()
    {
        engine.Commit(_state);
        _sinceCommit.Restart();
    }
}
