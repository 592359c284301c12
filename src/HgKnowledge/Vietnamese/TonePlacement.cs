using System.Buffers;

namespace HgKnowledge.Vietnamese;

/// <summary>
/// Writes the tone of the vowel pairs oa, oe and uy on the second vowel, so that the two spellings in use ("hòa" and "hoà",
/// "ủy" and "uỷ") become one.
/// </summary>
public static class TonePlacement
{
    // One row a vowel, one column a tone; the first column has none.
    private static readonly string[] Rows =
    [
        "oòóỏõọ", "uùúủũụ", "aàáảãạ", "ăằắẳẵặ", "eèéẻẽẹ", "yỳýỷỹỵ",
        "OÒÓỎÕỌ", "UÙÚỦŨỤ", "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "EÈÉẺẼẸ", "YỲÝỶỸỴ",
    ];

    private static readonly SearchValues<char> Movable = SearchValues.Create(string.Concat(Rows.Where((_, row) => row % 6 < 2).Select(row => row[1..])));

    /// <summary>Normalises in place. The text is composed and may be of any length and case.</summary>
    public static void Normalise(Span<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (text[i] > '\u007F' && Movable.Contains(text[i]))
                Move(ref text[i], ref text[i + 1]);
    }

    private static void Move(ref char first, ref char second)
    {
        var (row, tone) = Find(first);
        var (nextRow, nextTone) = Find(second);
        if (nextTone == 0 && IsPair(row, nextRow))
            (first, second) = (Rows[row][0], Rows[nextRow][tone]);
    }

    private static bool IsPair(int first, int second) => (first % 6, second % 6) is (0, 2 or 3 or 4) or (1, 5);

    private static (int Row, int Tone) Find(char letter)
    {
        for (var row = 0; row < Rows.Length; row++)
            if (Rows[row].IndexOf(letter, StringComparison.Ordinal) is >= 0 and var tone)
                return (row, tone);
        return (-1, 0);
    }
}
