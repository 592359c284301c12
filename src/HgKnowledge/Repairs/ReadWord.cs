namespace HgKnowledge.Repairs;

/// <summary>A word read in damaged text.</summary>
/// <param name="Start">First character of what the text has of it.</param>
/// <param name="End">The character after the last one.</param>
/// <param name="Form">How it reads.</param>
/// <param name="Confidence">0 to 1; 0 for letters that were read as they stand because no word fits.</param>
internal readonly record struct ReadWord(int Start, int End, string Form, double Confidence);
