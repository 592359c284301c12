namespace HgKnowledge.Search.Indexing;

/// <summary>A number written with a number word: "8,3 nghìn".</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Number of characters, the word with it.</param>
/// <param name="Form">The number in digits: "8300".</param>
public readonly record struct ScaledNumber(int Start, int Length, string Form);
