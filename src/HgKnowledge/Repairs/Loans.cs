using System.Buffers;

namespace HgKnowledge.Repairs;

/// <summary>
/// Tells words taken from other languages, which are written in one or apart ("ôtô", "mêtan", "sơmi", "bôxít"), from words that
/// lost the blank between them: some of their syllables are rare, and none has a tone but the one that a stop asks for.
/// </summary>
internal static class Loans
{
    private const int LongestSyllable = 6;

    private static readonly SearchValues<char> NativeTones = SearchValues.Create(
        "àảãạằẳẵặầẩẫậèẻẽẹềểễệìỉĩịòỏõọồổỗộờởỡợùủũụừửữựỳỷỹỵÀẢÃẠẰẲẴẶẦẨẪẬÈẺẼẸỀỂỄỆÌỈĨỊÒỎÕỌỒỔỖỘỜỞỠỢÙỦŨỤỪỬỮỰỲỶỸỴ");

    private static readonly SearchValues<char> OpenVowels = SearchValues.Create("aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ");

    /// <summary>Whether the parts, divided by blanks, may be one word, or what a slip of the pen made of a syllable ("hàon").</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="words">Words and neighbours that are known.</param>
    public static bool MayBe(string parts, WordModel words)
    {
        var split = parts.Split(' ');
        var hasNativeTone = parts.AsSpan().ContainsAny(NativeTones);
        var isRare = split.Any(part => words.IsRare(part));
        return (!hasNativeTone && isRare && OpenVowels.Contains(split[0][^1]))
            || (split.Sum(part => part.Length) <= LongestSyllable && (isRare || !hasNativeTone) && !ArePairs(split, words));
    }

    private static bool ArePairs(string[] parts, WordModel words) => parts.Zip(parts.Skip(1)).All(pair => words.ArePair(pair.First, pair.Second));
}
