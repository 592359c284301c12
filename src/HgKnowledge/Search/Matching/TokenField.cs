namespace HgKnowledge.Search.Matching;

/// <summary>The streams of tokens that an engine indexes of every passage.</summary>
public enum TokenField
{
    /// <summary>Words with accents.</summary>
    Exact,

    /// <summary>Words without accents.</summary>
    Folded,

    /// <summary>What is known of the passage and its document (<see cref="Indexing.Mark"/>).</summary>
    Mark,
}
