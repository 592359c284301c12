namespace HgKnowledge.Store;

/// <summary>A token of a passage, in the form in which it is compared.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">The character after the last one.</param>
/// <param name="Form">With or without accents.</param>
internal sealed record PassageToken(int Start, int End, string Form);
