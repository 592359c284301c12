namespace HgKnowledge.Formats.Word;

/// <summary>A footnote or endnote sign in the text.</summary>
/// <param name="IsEndnote">Which of the two it is: each kind has its own ids.</param>
/// <param name="Id">Id of the note.</param>
internal readonly record struct NoteCall(bool IsEndnote, long Id);
