namespace HgKnowledge.Formats.Word;

/// <summary>What a style says about a paragraph, inheritance resolved.</summary>
/// <param name="Id">Id of the style that binds the numbering.</param>
/// <param name="HeadingLevel">1 to 9, or 0.</param>
/// <param name="Instance">Numbering instance; null without one, 0 where it takes numbering away.</param>
/// <param name="Level">Numbering level; null where it says nothing.</param>
/// <param name="IsContents">Whether it belongs to the table of contents.</param>
/// <param name="Look">How its text is set.</param>
internal sealed record ParagraphStyle(string? Id, int HeadingLevel, int? Instance, int? Level, bool IsContents, TextLook Look)
{
    /// <summary>A style that says nothing.</summary>
    public static readonly ParagraphStyle None = new(null, 0, null, null, IsContents: false, default);
}
