namespace HgKnowledge.Vietnamese;

/// <summary>
/// Folds letters for comparisons that ask neither for accents nor for case: "Đường" becomes "duong". It maps one character
/// to one, so a place in the folded text is the same place in the text. It expects composed text (<see cref="Composition"/>).
/// </summary>
public static class Folding
{
    // The last letters of a row are strangers that stand for its letter: Ð (eth) in old fonts for Đ, ƣ in damaged text for ư.
    private static readonly string[] Rows =
    [
        "aàáảãạăằắẳẵặâầấẩẫậäå", "eèéẻẽẹêềếểễệë", "iìíỉĩịï", "oòóỏõọôồốổỗộơờớởỡợö", "uùúủũụưừứửữựüƣ", "yỳýỷỹỵÿ",
        "dđð", "cç", "nñ",
    ];

    private static readonly char[] Table = Build();

    /// <summary>The character in lower case and without accents; other characters than letters as they are.</summary>
    public static char Fold(char c) => c < Table.Length ? Table[c] : char.ToLowerInvariant(c);

    /// <summary>Folds the text into <paramref name="folded"/>, which has room for at least as many characters.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
            folded[i] = Fold(text[i]);
    }

    /// <summary>The text folded; the same length.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, (folded, source) => Fold(source, folded));

    private static char[] Build()
    {
        var table = new char['\u1F00'];
        for (var c = '\0'; c < table.Length; c++)
            table[c] = char.ToLowerInvariant(c);
        foreach (var row in Rows)
            foreach (var letter in row)
                table[letter] = table[char.ToUpperInvariant(letter)] = row[0];
        return table;
    }
}
