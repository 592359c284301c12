using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Ranking;

/// <summary>A passage and how well it answers.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Matches">Where the terms stand in it.</param>
/// <param name="Score">Higher is better.</param>
/// <param name="Missing">Words of the query that neither it nor its headings have.</param>
internal sealed record ScoredPassage(StoredPassage Passage, IReadOnlyList<TermMatch> Matches, double Score, IReadOnlyList<string> Missing);
