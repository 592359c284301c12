namespace HgKnowledge.Formats.Word.Comments;

/// <summary>A visible character of the document, and where it stands in the XML of its part.</summary>
/// <param name="Value">The character, composed.</param>
/// <param name="Piece">The text (w:t) that holds it, or what shows it and cannot be parted: a symbol, a formula, the sign of a note.</param>
/// <param name="Start">Where its markup begins in the part's text.</param>
/// <param name="EndPiece">The piece that holds its last mark; as a rule the same.</param>
/// <param name="End">Where its markup ends.</param>
internal readonly record struct Letter(char Value, MarkupElement Piece, int Start, MarkupElement EndPiece, int End)
{
    /// <summary>A character that stands in one piece.</summary>
    public Letter(char value, MarkupElement piece, int start, int end) : this(value, piece, start, piece, end)
    {
    }
}
