using HgKnowledge.Search;

namespace HgKnowledge.Storage;

/// <summary>Search over the passages (blocks) of all stored documents.</summary>
public interface IPassageIndex
{
    /// <summary>Name of the engine, for people.</summary>
    string Engine { get; }

    /// <summary>
    /// The best passages for the query, best first. Words may be typed with or without accents (passages with the exact
    /// accents rank first); where few passages have all of three or more words, passages with most of them follow.
    /// </summary>
    /// <exception cref="Search.Queries.QueryException">The query cannot be meant as typed.</exception>
    SearchAnswer Search(SearchRequest request);
}
