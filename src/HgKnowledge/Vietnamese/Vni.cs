using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace HgKnowledge.Vietnamese;

/// <summary>Decodes VNI text that was taken for Latin-1, as programs do that do not know its fonts.</summary>
/// <remarks>
/// After the published table of VNI for Windows: most letters are a base letter and a second one that stands for the marks;
/// ơ, ư, đ, ỵ and i with its tones are single. The case of the second letter varies; that of the base letter counts.
/// </remarks>
public static class Vni
{
    private const string ToneSigns = "øùûõï";
    private const string CircumflexSigns = "âàáåãä";
    private const string BreveSigns = "êèéúüë";

    private static readonly SearchValues<char> LooseSigns = SearchValues.Create(ToneSigns + CircumflexSigns + BreveSigns + "ý");

    private static readonly FrozenDictionary<(char Base, char Sign), char> Pairs = PairTable().ToFrozenDictionary();
    private static readonly FrozenDictionary<char, char> Singles = SingleTable().ToFrozenDictionary();

    /// <summary>The text in Unicode; where two characters make a letter it becomes shorter.</summary>
    public static string Decode(string raw)
    {
        var builder = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
            if (i + 1 < raw.Length && Pairs.TryGetValue((raw[i], char.ToLowerInvariant(raw[i + 1])), out var letter))
            {
                builder.Append(letter);
                i++;
            }
            else
                builder.Append(Singles.GetValueOrDefault(raw[i], raw[i]));
        return builder.ToString();
    }

    /// <summary>Whether the two characters make one letter here and stand beside one another in no Vietnamese word.</summary>
    internal static bool Betrays(char first, char second) =>
        Pairs.ContainsKey((first, second = char.ToLowerInvariant(second)))
        && (char.ToLowerInvariant(first) is 'a' or 'y' or 'ô' or 'ö' || "øûõïåäëü".Contains(second, StringComparison.Ordinal));

    /// <summary>Whether a letter that only ever stands for marks has no base letter before it: the word is not VNI.</summary>
    internal static bool HasLooseSigns(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
            if (i + 1 < word.Length && Pairs.ContainsKey((word[i], char.ToLowerInvariant(word[i + 1]))))
                i++;
            else if (LooseSigns.Contains(char.ToLowerInvariant(word[i])))
                return true;
        return false;
    }

    private static Dictionary<(char, char), char> PairTable()
    {
        var table = new Dictionary<(char, char), char>();
        foreach (var (letter, row) in ((char, string)[])[('a', "àáảãạ"), ('e', "èéẻẽẹ"), ('o', "òóỏõọ"), ('u', "ùúủũụ"), ('ô', "ờớởỡợ"), ('ö', "ừứửữự"), ('y', "ỳýỷỹ")])
            Add(table, letter, ToneSigns, row);
        foreach (var (letter, row) in ((char, string)[])[('a', "âầấẩẫậ"), ('e', "êềếểễệ"), ('o', "ôồốổỗộ")])
            Add(table, letter, CircumflexSigns, row);
        Add(table, 'a', BreveSigns, "ăằắẳẵặ");
        return table;
    }

    private static void Add(Dictionary<(char, char), char> table, char letter, string signs, string row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            table[(letter, signs[i])] = row[i];
            table[(char.ToUpperInvariant(letter), signs[i])] = char.ToUpperInvariant(row[i]);
        }
    }

    private static Dictionary<char, char> SingleTable()
    {
        var table = new Dictionary<char, char>();
        foreach (var (sign, letter) in ((char, char)[])[('ô', 'ơ'), ('ö', 'ư'), ('ñ', 'đ'), ('î', 'ỵ'), ('æ', 'ỉ'), ('ó', 'ĩ'), ('ò', 'ị')])
            (table[sign], table[char.ToUpperInvariant(sign)]) = (letter, char.ToUpperInvariant(letter));
        return table;
    }
}
