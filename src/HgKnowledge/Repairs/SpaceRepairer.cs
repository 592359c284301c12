using System.Collections.Frozen;
using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Repairs;

/// <summary>
/// Joins syllables that a blank tears apart ("phát triể n") and parts words that lost the blank between them ("đềra",
/// "số13-NQ/TW"), as in text taken from PDFs. Only letters that are no word by themselves give rise to a repair.
/// </summary>
internal sealed class SpaceRepairer : IRepairer
{
    /// <summary>So many torn syllables are damage; a single one may be a formula or a slip of the pen.</summary>
    private const int EnoughTorn = 3;
    private const int LongestPhrase = 2000;

    /// <summary>What follows the vowel of a syllable.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tails =
        new[] { "c", "ch", "m", "n", "ng", "nh", "p", "t", "a", "i", "o", "u", "y" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks)
    {
        var found = blocks.Select(block => block.Kind == BlockKind.Furniture ? [] : SpaceEdits.Of(block, Phrases(block.Text))).ToArray();
        var torn = found.Sum(edits => edits.Count(SpaceEdits.Joins)) >= EnoughTorn && !blocks.Any(LostLetters);
        return [.. blocks.Select((block, i) => Edit.Apply(block, torn ? SpaceEdits.WithSigns(block, found[i]) : found[i].FindAll(e => !SpaceEdits.Joins(e))))];
    }

    /// <summary>Whether the fragments of the document are those of lost letters.</summary>
    private static bool LostLetters(Block block) => block.Repairs.Any(r => r.Method == GlyphRepairer.Method);

    /// <summary>Runs of letters and blanks with a sign of damage: a torn-off tail, or accented letters that are no syllable.</summary>
    private static IEnumerable<(int Start, int End)> Phrases(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var (start, words, odd) = (i, 0, false);
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] == ' '))
            {
                var word = i;
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
                if (i > word)
                    odd |= IsOdd(text.AsSpan(word, i - word), words++ == 0);
                else
                    i++;
            }
            if (i - start <= LongestPhrase && (odd || SpaceEdits.LacksBlankBefore(text, i)))
                yield return (start, i);
        }
    }

    private static bool IsOdd(ReadOnlySpan<char> letters, bool first) =>
        (!first && letters.Length <= 2 && Tails.Contains(letters)) || (!Syllable.IsValid(letters) && Syllable.ShowsAccent(letters));
}
