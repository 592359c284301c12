using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Pdf;

/// <summary>The room that lines are set in: between the margins of a page, or between the sides of a cell.</summary>
/// <param name="Left">Where lines begin, in points.</param>
/// <param name="Right">Where the longest ones end.</param>
/// <param name="IsCell">Whether it is a cell.</param>
internal readonly record struct TextFrame(double Left, double Right, bool IsCell)
{
    private const int Thousands = 3;

    /// <summary>Room that a line leaves.</summary>
    public double Room(PdfLine line) => (IsCentred(line) ? Right - Left - (line.Right - line.Left) : Right - line.Right) - line.Hidden;

    /// <summary>Whether a line stands in the middle. In a page that may be chance, unless it is short; in cells most are short.</summary>
    public bool IsCentred(PdfLine line)
    {
        var (before, behind) = (line.Left - Left, Right - line.Right);
        return before > (IsCell ? 0.1 : 2) * line.Height && Math.Abs(before - behind) < line.Height;
    }

    /// <summary>Whether a cell too narrow for a word broke it between two lines: no letter had room any more, and one part is no syllable.</summary>
    /// <param name="above">The line above.</param>
    /// <param name="below">The line below.</param>
    /// <param name="part">The last word of the lines so far; more lines than one may have parts of it.</param>
    public bool BreaksWord(PdfLine above, PdfLine below, ReadOnlySpan<char> part)
    {
        var word = below.Text.AsSpan(0, below.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? blank : below.Text.Length);
        return IsCell && Room(above) * word.Length < below.FirstWord && above.Right - above.Left + below.FirstWord > Right - Left
            && ((IsLetters(above.Text) && IsLetters(word) && !(Syllable.IsValid(part) && Syllable.IsValid(word))) || IsCutNumber(part, word));
    }

    /// <summary>"10.367.7" and "00", "202" and "6": what was cut belongs to a group of thousands or a year.</summary>
    private static bool IsCutNumber(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        var group = above.Length - 1 - above.LastIndexOf('.');
        var rest = below.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? below.Length : end;
        return above.IndexOfAnyExceptInRange('.', '9') < 0 && rest > 0 && below.IndexOfAnyExceptInRange('%', '9') < 0
            && ((group < above.Length && group + rest <= Thousands) || (above is ['2', '0', _] && below.Length == 1));
    }

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (!char.IsLetter(letter))
                return false;
        return true;
    }
}
