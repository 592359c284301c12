using System.Buffers;
using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Office;

/// <summary>
/// Refuses what LibreOffice makes of a damaged file: it takes bytes that it cannot interpret for text.
/// </summary>
internal static class SoundText
{
    /// <summary>Of a text, one character in so many may be a sign that texts seldom have.</summary>
    private const int CharactersPerSign = 20;

    private const int FewestSigns = 10;

    private static readonly SearchValues<char> Usual = SearchValues.Create(" \t\n.,;:!?()[]/%\"'-–—…“”‘’•+*&=_§°²³×±≤≥<>");

    /// <summary>The text.</summary>
    /// <exception cref="UnreadableDocumentException">It is none.</exception>
    public static SourceText Checked(SourceText source)
    {
        var signs = source.Blocks.Sum(block => block.Text.Count(c => !char.IsLetterOrDigit(c) && !Usual.Contains(c)));
        return signs < FewestSigns || signs * CharactersPerSign < source.Blocks.Sum(block => block.Text.Length)
            ? source
            : throw Damaged();
    }

    /// <summary>The reason given for a file that is damaged or none of those that are converted.</summary>
    public static UnreadableDocumentException Damaged() => new("Tệp bị hỏng hoặc không phải tài liệu Word, Excel, RTF hay OpenDocument.");
}
