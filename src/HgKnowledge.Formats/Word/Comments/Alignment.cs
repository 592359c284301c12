namespace HgKnowledge.Formats.Word.Comments;

/// <summary>
/// Aligns a text with the file it was read from. Nearly all characters are the same; where reading changed some (another encoding,
/// a name of a bookmark left out, a number put before), both sides are taken up again where they next agree.
/// </summary>
internal static class Alignment
{
    private const int Enough = 4;
    private const int Farthest = 160;

    /// <summary>For each character of the text the characters of the file that it was read from; an empty range where there are none.</summary>
    public static Range[] Of(ReadOnlySpan<char> text, ReadOnlySpan<char> file)
    {
        var places = new Range[text.Length];
        var (i, j) = (0, 0);
        while (i < text.Length)
            if (j < file.Length && text[i] == file[j])
                places[i++] = j..++j;
            else
            {
                var (skipped, other) = Resume(text[i..], file[j..]);
                for (var k = 0; k < skipped; k++)
                    places[i + k] = j..(j + other);
                (i, j) = (i + skipped, j + other);
            }
        return places;
    }

    /// <summary>How many characters of each side to pass over until they agree again; the fewest.</summary>
    private static (int Text, int File) Resume(ReadOnlySpan<char> text, ReadOnlySpan<char> file)
    {
        for (var total = 1; total <= Farthest; total++)
            for (var inText = Math.Max(0, total - file.Length); inText <= Math.Min(total, text.Length); inText++)
                if (Agree(text[inText..], file[(total - inText)..]))
                    return (inText, total - inText);
        return (Math.Min(text.Length, 1), 0);
    }

    private static bool Agree(ReadOnlySpan<char> text, ReadOnlySpan<char> file)
    {
        var length = Math.Min(Enough, Math.Min(text.Length, file.Length));
        return length == 0 ? text.Length == file.Length : text[..length].SequenceEqual(file[..length]);
    }
}
