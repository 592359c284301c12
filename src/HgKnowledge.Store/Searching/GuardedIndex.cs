using HgKnowledge.Search;
using HgKnowledge.Storage;

namespace HgKnowledge.Store.Searching;

/// <summary>Search whose failures are sentences a user can act on.</summary>
/// <param name="file">The index, for the sentence.</param>
/// <param name="search">The search as the index is now.</param>
internal sealed class GuardedIndex(string file, Func<IPassageIndex> search) : IPassageIndex
{
    /// <inheritdoc/>
    public string Engine => IndexFailure.Guard(file, () => search().Engine);

    /// <inheritdoc/>
    public SearchAnswer Search(SearchRequest request) => IndexFailure.Guard(file, () => search().Search(request));
}
