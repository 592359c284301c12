using System.Buffers;
using HgKnowledge.Repairs;

namespace HgKnowledge.Vietnamese;

/// <summary>
/// Tells in which encoding a line of a text of mixed or unknown fonts is written: the one in which its words are those of official
/// prose, where two of them could be meant ("Sè liÖu" is "Số liệu", "Chè" stays "Chè").
/// </summary>
internal static class LegacyReading
{
    /// <summary>Costs of a word as in <see cref="WordModel"/>, where common ones cost some 5 to 12.</summary>
    private const double RareSyllable = 16;
    private const double NoWord = 24;
    private const double NoVietnamese = 28;

    /// <summary>In short lines what the text around is written in decides between words as common as one another.</summary>
    private const double Unlike = 1;
    private const double Mixed = 3;

    private static readonly SearchValues<char> ForeignLetters = SearchValues.Create("ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ");

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\u00A0‘’“”–—…•");

    /// <summary>The encoding; null if the line is Unicode.</summary>
    /// <param name="line">The line, without letters that only Unicode has.</param>
    /// <param name="text">Encoding of the text in general.</param>
    public static LegacyEncoding? Of(string line, LegacyEncoding text)
    {
        var (unicode, tcvn3, vni) = (Unlike, text == LegacyEncoding.Vni ? Mixed : 0, text == LegacyEncoding.Vni ? 0 : Mixed);
        var isVietnamese = true;
        foreach (var range in Words(line))
        {
            var word = line[range];
            isVietnamese &= Syllable.IsValid(word);
            unicode += Cost(word);
            tcvn3 += Cost(LegacyText.Decode(word, LegacyEncoding.Tcvn3));
            vni += Vni.HasLooseSigns(word) ? NoVietnamese : Cost(LegacyText.Decode(word, LegacyEncoding.Vni));
        }
        // "Hoà Bình" may be VNI by all its letters, and would be "Hồ Bình".
        vni = isVietnamese && text != LegacyEncoding.Vni ? double.PositiveInfinity : vni;
        return unicode <= Math.Min(tcvn3, vni) ? null : tcvn3 <= vni ? LegacyEncoding.Tcvn3 : LegacyEncoding.Vni;
    }

    /// <summary>Whether half of the words with odd letters, or more, are no syllables as they stand; false if there are none.</summary>
    public static bool IsNoVietnamese(string line)
    {
        var (words, strange) = (0, 0);
        foreach (var range in Words(line))
            (words, strange) = (words + 1, strange + (Syllable.IsValid(line.AsSpan(range)) ? 0 : 1));
        return words > 0 && strange * 2 >= words;
    }

    /// <summary>The runs of letters, and signs that may be letters, with at least one that is not ASCII.</summary>
    private static IEnumerable<Range> Words(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var (start, isOdd) = (i, false);
            for (; i < line.Length && IsLetter(line[i]); i++)
                isOdd |= !char.IsAscii(line[i]);
            if (isOdd)
                yield return start..i;
        }
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (!char.IsAscii(c) && !Breaks.Contains(c));

    private static double Cost(string word)
    {
        if (word.AsSpan().ContainsAny(ForeignLetters) || !word.All(char.IsLetter) || HasInnerCapital(word))
            return NoVietnamese;
        var id = WordModel.General.Id(word);
        return id != WordModel.None ? Math.Min(WordModel.General.Cost(WordModel.None, id), RareSyllable) : Syllable.IsValid(word) ? RareSyllable : NoWord;
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return true;
        return false;
    }
}
