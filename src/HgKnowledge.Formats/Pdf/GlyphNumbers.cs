namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Tells pages whose letters are lost: programs that shrink PDF files may drop the table that says which letter a sign of a font
/// is, and the number of the sign stands in its place. "Quyết định" then reads "4X\ӃW ÿӏQK".
/// </summary>
internal static class GlyphNumbers
{
    /// <summary>The share of such words that no page in Vietnamese has.</summary>
    private const double Share = 0.1;

    private const int FewestWords = 10;

    /// <summary>Whether many words of a page mix Latin letters with others, as no language does.</summary>
    public static bool Fill(PdfPage page)
    {
        var mixed = page.Words.Count(word => word.Text.Any(IsOfAnotherScript) && word.Text.Any(char.IsAsciiLetter));
        return mixed >= FewestWords && mixed > Share * page.Words.Count;
    }

    /// <summary>Where the numbers of Vietnamese letters in common fonts fall: Greek to Cyrillic.</summary>
    private static bool IsOfAnotherScript(char letter) => letter is >= '\u0370' and <= '\u052F';
}
