using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Ranking;

/// <summary>A passage and how well it answers.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Matches">Where the terms stand in it.</param>
/// <param name="Score">Higher is better.</param>
/// <param name="Missing">Words of the query that neither it nor its headings have.</param>
/// <param name="Share">How much of what the words of the query say it and its headings have, from 0 to 1.</param>
internal sealed record ScoredPassage(StoredPassage Passage, IReadOnlyList<TermMatch> Matches, double Score, IReadOnlyList<string> Missing, double Share);
