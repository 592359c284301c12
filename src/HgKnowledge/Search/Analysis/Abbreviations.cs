using HgKnowledge.Catalog;
using HgKnowledge.Extraction.Bodies;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Analysis;

/// <summary>Abbreviations of official prose and what they stand for, looked up in both directions.</summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, List<string>> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _short = new(StringComparer.Ordinal);

    private readonly HashSet<string> _matters = new(StringComparer.Ordinal);

    private Abbreviations()
    {
        foreach (var row in CatalogData.Rows("abbreviations.tsv"))
        {
            Add(row[0], row[1]);
            _matters.Add(Key(row[0]));
        }
        foreach (var (abbreviation, name) in BodyNames.Abbreviations)
            Add(abbreviation, name);
    }

    /// <summary>Those that come with the program.</summary>
    public static Abbreviations BuiltIn { get; } = new();

    /// <summary>Number of words of the longest long form.</summary>
    public int Longest { get; private set; }

    /// <summary>What a token stands for; empty if it is no abbreviation, or a word as it was typed.</summary>
    public IReadOnlyList<string> LongForms(string typed, string folded) =>
        typed.Any(char.IsLower) && Syllable.IsValid(folded) ? [] : _written.GetValueOrDefault(folded) ?? [];

    /// <summary>Whether the token stands for the matter of a text ("PCI"), not for a body that acts in it ("UBND").</summary>
    public bool IsMatter(string typed, string folded) => LongForms(typed, folded).Count > 0 && _matters.Contains(folded);

    /// <summary>The abbreviations of the folded words, joined by single spaces; empty if there are none.</summary>
    public IReadOnlyList<string> ShortForms(string folded) => _short.GetValueOrDefault(folded) ?? [];

    private void Add(string abbreviation, string name)
    {
        var (brief, full) = (Key(abbreviation), Key(name));
        Append(_written, brief, name);
        // "AI" is a word as well: whoever looks for the long form would find every "ai".
        if (!Syllable.IsValid(brief))
            Append(_short, full, abbreviation);
        Longest = Math.Max(Longest, full.Count(c => c == ' ') + 1);
    }

    private static void Append(Dictionary<string, List<string>> lists, string key, string value)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        list.Add(value);
    }

    private static string Key(string text) => string.Join(' ', TermForms.Of(text).Folded);
}
