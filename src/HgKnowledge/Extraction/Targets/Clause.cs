namespace HgKnowledge.Extraction.Targets;

/// <summary>The words around a quantity.</summary>
/// <param name="First">Token at which the label begins; the number's own if the clause has no label.</param>
/// <param name="Label">The label's words in lower case: what stands before the number, without periods and fillers.</param>
/// <param name="Tail">The words behind the unit that still belong to it ("dân số trong độ tuổi lao động").</param>
/// <param name="HasMeasure">Whether the label names a measure ("tỷ lệ", "số", "tốc độ").</param>
/// <param name="IsEmpty">Whether nothing is left of the label.</param>
/// <param name="Parenthesis">Token of the parenthesis around the quantity, -1 outside.</param>
internal sealed record Clause(int First, string Label, string Tail, bool HasMeasure, bool IsEmpty, int Parenthesis);
