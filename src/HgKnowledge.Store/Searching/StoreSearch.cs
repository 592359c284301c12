using HgKnowledge.Search;
using HgKnowledge.Search.Matching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>Search over a store as it is now, by its embedded index or by an engine beside it.</summary>
internal sealed class StoreSearch(SqliteConnection connection, PassageSource source) : IDisposable
{
    private FtsMatcher? _embedded;
    private PassageSearch? _search;
    private long _seen = -1;

    /// <summary>The engine beside the store; null for the embedded index.</summary>
    public EngineLink? Engine { get; set; }

    /// <summary>The search as of now. It keeps counts between queries, which any change makes untrue.</summary>
    public PassageSearch Current()
    {
        var version = connection.Number("PRAGMA data_version");
        if (_search is null || version != _seen)
        {
            _search = new(Matcher(), source);
            _seen = version;
        }
        return _search;
    }

    /// <summary>Goes along with a change of the store.</summary>
    public void Follow(StoreState before, StoreChange change)
    {
        _search = null;
        Engine?.Follow(before, change);
    }

    public void Dispose()
    {
        _embedded?.Dispose();
        Engine?.Dispose();
    }

    private IPassageMatcher Matcher()
    {
        if (Engine is not null)
            return Engine.Matcher();
        _embedded?.Dispose();
        return _embedded = new(connection);
    }
}
