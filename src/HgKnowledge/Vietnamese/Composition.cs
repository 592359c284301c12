using System.Collections.Frozen;
using System.Text;

namespace HgKnowledge.Vietnamese;

/// <summary>
/// Brings raw text to the one form everything else reads: composed letters (NFC, as Unicode defines it for the letters of
/// Vietnamese) and plain spaces. Its own table, because a program that runs without ICU has no normalisation at hand.
/// </summary>
public static class Composition
{
    private const string Marks = "\u0300\u0301\u0303\u0309\u0323";
    private const char Breve = '\u0306';
    private const char Circumflex = '\u0302';
    private const char Horn = '\u031B';

    private static readonly string[] Rows =
    [
        "aàáãảạ", "ăằắẵẳặ", "âầấẫẩậ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị",
        "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ",
    ];

    private static readonly (int Plain, char Mark, int Modified)[] Modifiers =
        [(0, Breve, 1), (0, Circumflex, 2), (3, Circumflex, 4), (6, Circumflex, 7), (6, Horn, 8), (9, Horn, 10)];

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Table().ToFrozenDictionary();

    /// <summary>The text composed, with no-break and other odd spaces as spaces and without invisible characters.</summary>
    public static string Compose(string raw)
    {
        if (!NeedsWork(raw))
            return raw;
        var builder = new StringBuilder(raw.Length);
        foreach (var c in raw)
            Append(builder, c);
        return builder.ToString();
    }

    private static void Append(StringBuilder builder, char c)
    {
        if (IsInvisible(c))
            return;
        if (IsOddSpace(c))
            builder.Append(' ');
        else if (c is >= '\u0300' and <= '\u0323' && builder.Length > 0 && Composed.TryGetValue((builder[^1], c), out var letter))
            builder[^1] = letter;
        else
            builder.Append(c);
    }

    private static bool NeedsWork(string raw)
    {
        foreach (var c in raw)
            if (c is '\t' or '\u001F' || (c >= '\u00A0' && (c is >= '\u0300' and <= '\u0323' || IsOddSpace(c) || IsInvisible(c))))
                return true;
        return false;
    }

    private static bool IsOddSpace(char c) =>
        c is '\t' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u001F' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static Dictionary<(char, char), char> Table()
    {
        var table = new Dictionary<(char, char), char>();
        foreach (var row in Rows)
            for (var tone = 1; tone < row.Length; tone++)
                Add(table, row[0], Marks[tone - 1], row[tone]);
        foreach (var (plain, mark, modified) in Modifiers)
            for (var tone = 0; tone < Rows[plain].Length; tone++)
                Add(table, Rows[plain][tone], mark, Rows[modified][tone]);
        return table;
    }

    private static void Add(Dictionary<(char, char), char> table, char letter, char mark, char composed)
    {
        table[(letter, mark)] = composed;
        table[(char.ToUpperInvariant(letter), mark)] = char.ToUpperInvariant(composed);
    }
}
