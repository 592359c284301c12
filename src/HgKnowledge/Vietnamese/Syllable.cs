using System.Collections.Frozen;

namespace HgKnowledge.Vietnamese;

/// <summary>Tells by its structure (initial, rime, tone) whether a run of letters can be a syllable of Vietnamese.</summary>
public static class Syllable
{
    private const int LongestWritten = 7;

    private static readonly string[] ToneRows =
    [
        "aàáãảạ", "ăằắẵẳặ", "âầấẫẩậ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị", "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ",
    ];

    private static readonly FrozenDictionary<char, char> Toneless =
        ToneRows.SelectMany(row => row.Skip(1).Select(letter => (letter, row[0]))).ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>Longer ones first, so that "ngh" is not read as "n".</summary>
    private static readonly string[] Initials =
    [
        "ngh", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "ch",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Rimes = """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
        i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
        o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
        u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uy uya uych uynh uyt uyu uyên uyêt uyp
        uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêt yêu yêng ng n m
        """.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Alone = new[] { "y", "ý", "ỷ", "ở", "ô", "ổ", "ủ", "à", "á" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the letters, in any case and composed, can be a syllable. Single letters only if they are words.</summary>
    public static bool IsValid(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > LongestWritten)
            return false;
        Span<char> plain = stackalloc char[letters.Length];
        var tones = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            plain[i] = char.ToLowerInvariant(letters[i]);
            if (Toneless.TryGetValue(plain[i], out var vowel))
                (plain[i], tones) = letters.Length == 1 ? (plain[i], tones) : (vowel, tones + 1);
        }
        return tones <= 1 && (plain.Length == 1 ? Alone.GetAlternateLookup<ReadOnlySpan<char>>().Contains(plain) : Fits(plain));
    }

    private static bool Fits(ReadOnlySpan<char> plain)
    {
        foreach (var initial in Initials)
            if (plain.StartsWith(initial, StringComparison.Ordinal) && FitsRime(initial, plain[initial.Length..]))
                return true;
        return false;
    }

    /// <summary>"gi" lends its vowel to a rime that has none of its own (gì, giết, gìn); no other initial does.</summary>
    private static bool FitsRime(string initial, ReadOnlySpan<char> rime) => initial switch
    {
        "gi" => rime.IsEmpty || Rimes.Contains(rime) || rime.StartsWith("ê", StringComparison.Ordinal),
        "" => rime.Length > 1 && Rimes.Contains(rime) && rime is not "ng",
        _ => Rimes.Contains(rime) && rime is not ("ng" or "n" or "m"),
    };
}
