using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Analysis;

/// <summary>Joins the pieces of syllables that were copied out of a damaged PDF: "phát triể n" is "phát triển".</summary>
internal static class TornWords
{
    private const int MostPieces = 3;

    /// <summary>The words; a piece that is no syllable goes with its neighbours where together they are one.</summary>
    public static List<string> Join(IReadOnlyList<string> words)
    {
        var joined = new List<string>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var pieces = Pieces(words, i);
            joined.Add(string.Concat(words.Skip(i).Take(pieces)));
            i += pieces;
        }
        return joined;
    }

    private static int Pieces(IReadOnlyList<string> words, int start)
    {
        var (text, torn) = (words[start], !Syllable.IsValid(words[start]));
        for (var count = 2; count <= MostPieces && start + count <= words.Count; count++)
        {
            text += words[start + count - 1];
            torn |= !Syllable.IsValid(words[start + count - 1]);
            if (torn && Syllable.ShowsAccent(text) && Syllable.IsValid(text))
                return count;
        }
        return 1;
    }
}
