namespace HgKnowledge.Linking.Comparisons;

/// <summary>Statements of one indicator that do not all agree, parted into camps that do.</summary>
/// <param name="Camps">At least two.</param>
/// <param name="Gravest">The pair that differs most gravely; a reader is shown this one first.</param>
public sealed record Cluster(IReadOnlyList<Camp> Camps, Comparison Gravest);
