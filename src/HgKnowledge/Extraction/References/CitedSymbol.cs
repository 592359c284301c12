namespace HgKnowledge.Extraction.References;

/// <summary>The number of a document as a citation has it.</summary>
/// <param name="Numbers">One number, or several that share a sign ("217, 218-QĐ/TW").</param>
/// <param name="Tail">What follows the number in the symbol, normalised: "-QĐ/TW", "/2023/QH15"; empty for a bare number.</param>
/// <param name="Sign">The first letters behind the number: "QĐ", "QH15"; empty for a bare number.</param>
/// <param name="End">The character after the symbol.</param>
internal readonly record struct CitedSymbol(IReadOnlyList<string> Numbers, string Tail, string Sign, int End);
