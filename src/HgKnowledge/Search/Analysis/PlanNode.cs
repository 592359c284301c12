using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Analysis;

/// <summary>A part of a query whose words are known in every spelling, ready to be looked up.</summary>
internal abstract record PlanNode
{
    /// <summary>What a passage has to have; null if the part asks for nothing that has to be there.</summary>
    /// <param name="field">With accents as typed, or whatever the accents.</param>
    public abstract MatchNode? Expression(TokenField field);
}
