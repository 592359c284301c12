namespace HgKnowledge.Store;

/// <summary>One way to read a query; every hit of a stricter way ranks before every hit of a laxer one.</summary>
/// <param name="Match">The query in the language of FTS5.</param>
/// <param name="Terms">How its words are found in a passage.</param>
/// <param name="Base">What the score of a hit begins with.</param>
/// <param name="Candidates">How many passages are looked at, the best by SQLite's own order.</param>
/// <param name="FewestTerms">How many of the query's terms a passage must have; SQLite sees to it where that is all of them.</param>
internal sealed record Tier(string Match, Highlighter Terms, double Base, int Candidates, int FewestTerms = 0);
