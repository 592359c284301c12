namespace HgKnowledge.Changes;

/// <summary>One side of a change.</summary>
/// <param name="Value">What it states, for people: "≥ 75%, 2025"; "Sở Y tế; quý IV năm 2025".</param>
/// <param name="Section">Outline path.</param>
/// <param name="Line">Line, or paragraph number in Word.</param>
/// <param name="Page">Page, in formats that have pages.</param>
/// <param name="Quote">The words, as the file has them.</param>
public sealed record ChangePlace(string Value, string Section, int Line, int? Page, string Quote);
