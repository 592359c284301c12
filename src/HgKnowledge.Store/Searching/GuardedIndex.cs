using HgKnowledge.Search;
using HgKnowledge.Storage;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>Search that sees one state of the index throughout, and whose failures are sentences a user can act on.</summary>
/// <param name="file">The index, for the sentence.</param>
/// <param name="connection">The index.</param>
/// <param name="search">The search as the index is now.</param>
internal sealed class GuardedIndex(string file, SqliteConnection connection, Func<IPassageIndex> search) : IPassageIndex
{
    /// <inheritdoc/>
    public string Engine => IndexFailure.Guard(file, () => search().Engine);

    /// <inheritdoc/>
    public SearchAnswer Search(SearchRequest request) => IndexFailure.Guard(file, () =>
    {
        using var snapshot = Transaction.Read(connection);
        return search().Search(request);
    });
}
