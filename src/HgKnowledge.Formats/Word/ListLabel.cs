namespace HgKnowledge.Formats.Word;

/// <summary>The automatic number or bullet that Word shows before a paragraph.</summary>
/// <param name="Text">The label.</param>
/// <param name="Separator">What stands between it and the text.</param>
/// <param name="Font">Font it is set in; null where it is that of the paragraph.</param>
internal readonly record struct ListLabel(string Text, string Separator, string? Font)
{
    /// <summary>Whether it counts, so that it says something where no text follows.</summary>
    public bool Counts => Text.Any(char.IsAsciiLetterOrDigit);
}
