using System.Collections.Frozen;
using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Repairs;

/// <summary>
/// Joins syllables that a blank tears apart ("phát triể n") and parts words that lost the blank between them ("đềra",
/// "số13-NQ/TW"), as in text taken from PDFs. Only letters that are no word by themselves give rise to a repair, but in a document
/// whose words are torn throughout, where "ngà y" is "ngày".
/// </summary>
internal sealed class SpaceRepairer : IRepairer
{
    /// <summary>So many torn syllables are damage, if they are not lost in a long text; fewer may be slips of the pen.</summary>
    private const int EnoughTorn = 3;
    private const int WordsPerTorn = 400;
    private const int LongestPhrase = 2000;

    /// <summary>What follows the vowel of a syllable.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tails =
        new[] { "c", "ch", "m", "n", "ng", "nh", "p", "t", "a", "i", "o", "u", "y" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks)
    {
        var phrases = blocks.Select(block => block.Kind == BlockKind.Furniture ? [] : Phrases(block.Text, isTorn: false).ToArray()).ToArray();
        if (!phrases.Any(found => found.Length > 0))
            return blocks;
        if (IsTorn(blocks, phrases))
            return [.. blocks.Select(block => block.Kind == BlockKind.Furniture ? block : Edit.Apply(block, Rejoined(block)))];
        var words = WordModel.With(blocks.Where((_, i) => phrases[i].Length == 0));
        return [.. blocks.Select((block, i) => Edit.Apply(block, Parted(block, phrases[i], words)))];
    }

    /// <summary>What a torn document says of its own words is not to be trusted.</summary>
    private static List<Edit> Rejoined(Block block) =>
        SpaceEdits.WithSigns(block, SpaceEdits.Of(block, Phrases(block.Text, isTorn: true), WordModel.General));

    private static List<Edit> Parted(Block block, (int, int)[] phrases, WordModel words) =>
        SpaceEdits.Of(block, phrases, words).FindAll(edit => !Blanks.Joins(block.Text, edit));

    private static bool IsTorn(IReadOnlyList<Block> blocks, (int, int)[][] phrases)
    {
        var torn = blocks.Select((block, i) => SpaceEdits.Of(block, phrases[i], WordModel.General).Count(edit => Blanks.IsTorn(block.Text, edit))).Sum();
        return torn >= EnoughTorn && !blocks.Any(LostLetters) && torn * WordsPerTorn >= blocks.Sum(block => block.Text.AsSpan().Count(' '));
    }

    /// <summary>Whether the fragments of the document are those of lost letters.</summary>
    private static bool LostLetters(Block block) => block.Repairs.Any(r => r.Method == GlyphRepairer.Method);

    /// <summary>
    /// Runs of letters and blanks with a sign of damage: a torn-off tail, or accented letters that are no syllable; in a torn document
    /// all of several words.
    /// </summary>
    private static IEnumerable<(int Start, int End)> Phrases(string text, bool isTorn)
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
            if (i - start <= LongestPhrase && (odd || (isTorn && words > 1) || GluedNumbers.BeginAt(text, i)))
                yield return (start, i);
        }
    }

    private static bool IsOdd(ReadOnlySpan<char> letters, bool first) =>
        (!first && letters.Length <= 2 && Tails.Contains(letters)) || (!Syllable.IsValid(letters) && Syllable.ShowsAccent(letters));
}
