using System.Buffers;
using System.Collections.Frozen;

namespace HgKnowledge.Catalog;

/// <summary>The known types of documents.</summary>
public static class DocumentTypes
{
    private static readonly (string Spelling, DocumentType Type)[] Spellings = Load();

    private static readonly FrozenDictionary<char, (string Spelling, DocumentType Type)[]> ByInitial =
        Spellings.GroupBy(s => char.ToLowerInvariant(s.Spelling[0])).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    private static readonly FrozenDictionary<string, DocumentType> ByName =
        Spellings.ToFrozenDictionary(s => s.Spelling, s => s.Type, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Signs =
        Spellings.SelectMany(s => s.Type.Signs).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All types, longer names first.</summary>
    public static IReadOnlyList<DocumentType> All { get; } = [.. Spellings.Select(s => s.Type).Distinct()];

    /// <summary>Finds where a type word may begin, whatever its case.</summary>
    internal static SearchValues<string> Words { get; } =
        SearchValues.Create([.. Spellings.Select(s => s.Spelling)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The type of that name, or null.</summary>
    public static DocumentType? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The type with the longest name that the text opens with.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="length">Characters of the name in the text.</param>
    public static DocumentType? At(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty || !ByInitial.TryGetValue(char.ToLowerInvariant(text[0]), out var candidates))
            return null;
        foreach (var (spelling, type) in candidates)
            if (text.StartsWith(spelling, StringComparison.OrdinalIgnoreCase)
                && (text.Length == spelling.Length || !char.IsLetterOrDigit(text[spelling.Length])))
            {
                length = spelling.Length;
                return type;
            }
        return null;
    }

    /// <summary>Whether a symbol's sign can stand for the type; true where the sign names no type at all.</summary>
    /// <param name="type">Name of a type.</param>
    /// <param name="sign">The letters behind the number: "NQ" of "13-NQ/TW", "NĐ" of "12/2020/NĐ-CP".</param>
    public static bool Agree(string type, string sign)
    {
        // Letters from an office carry the office's sign, and a general word fits any sign.
        if (Find(type) is not { Signs.Count: > 0 } known || known.Name == "Công văn" || !Signs.Contains(sign))
            return true;
        return known.Signs.Contains(sign, StringComparer.Ordinal);
    }

    /// <summary>The only type with that sign, or null if there is none or more than one.</summary>
    public static DocumentType? OnlyOwner(string sign)
    {
        var owners = All.Where(t => t.Signs.Count > 0 && t.Signs[0] == sign).Take(2).ToArray();
        return owners.Length == 1 ? owners[0] : null;
    }

    private static (string, DocumentType)[] Load()
    {
        var spellings = new List<(string Spelling, DocumentType Type)>();
        foreach (var row in CatalogData.Rows("document-types.tsv"))
        {
            var type = new DocumentType(row[0], row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), Enum.Parse<CitedBy>(row[3]));
            foreach (var spelling in row[1].Split(';', StringSplitOptions.RemoveEmptyEntries).Prepend(row[0]))
                spellings.Add((spelling, type));
        }
        return [.. spellings.OrderByDescending(s => s.Spelling.Length)];
    }
}
