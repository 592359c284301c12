namespace HgKnowledge.Linking.Comparisons;

/// <summary>Statements of a cluster that agree with one another.</summary>
/// <param name="Name">"A", "B" ... in the order of their first statements.</param>
/// <param name="Statements">By document and place.</param>
public sealed record Camp(string Name, IReadOnlyList<Statement> Statements);
