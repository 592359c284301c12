namespace HgKnowledge.Formats;

/// <summary>One line inside a paragraph whose limits the format marks.</summary>
/// <param name="Number">Its line in the file, 1-based; in Word the number of the paragraph.</param>
/// <param name="Text">Its text, composed and without signs or outer blanks.</param>
/// <param name="Bold">Whether all of it is bold.</param>
/// <param name="Forced">Whether the writer set a line break before it, rather than the program that wrapped the text.</param>
internal readonly record struct SourceLine(int Number, string Text, bool Bold, bool Forced);
