namespace HgKnowledge.Documents;

/// <summary>The numbering at the start of a line or paragraph.</summary>
/// <param name="Style">Its kind; points of one list share it.</param>
/// <param name="Number">Its number in that list; 0 for bullets and for an annex that is the only one.</param>
/// <param name="Length">Characters it takes, without the blanks behind it.</param>
/// <param name="Text">As it ought to be written: a lost closing parenthesis is there again.</param>
public readonly record struct Marker(MarkerStyle Style, int Number, int Length, string Text);
