namespace HgKnowledge.Search.Matching;

/// <summary>Which passages come first.</summary>
public enum MatchOrder
{
    /// <summary>As the documents were stored, in reading order: nothing has to be weighed, the first are there at once.</summary>
    Reading,

    /// <summary>The shortest of the first ones (<see cref="ShortestRows"/>): what has all words and little else speaks of them.</summary>
    Brevity,

    /// <summary>By the engine's own relevance; every match is weighed.</summary>
    Relevance,
}
