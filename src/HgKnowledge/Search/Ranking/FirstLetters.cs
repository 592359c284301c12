using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Ranking;

/// <summary>The first two letters of the wanted forms, by which most words of a passage are passed over before they are brought to a form.</summary>
internal sealed class FirstLetters
{
    private const int Kinds = 32;
    private const int None = 0;
    private const int Other = Kinds - 1;

    private readonly bool[] _pairs = new bool[Kinds * Kinds];

    /// <summary>Wants a form.</summary>
    /// <param name="form">Folded.</param>
    /// <param name="isPrefix">Whether what goes on after it is wanted too.</param>
    public void Add(string form, bool isPrefix)
    {
        if (form.Length == 0)
            Array.Fill(_pairs, true);
        else if (form.Length == 1 && isPrefix)
            _pairs.AsSpan(Kind(form[0]) * Kinds, Kinds).Fill(true);
        else
            _pairs[Pair(form)] = true;
    }

    /// <summary>Whether the word may have one of the forms.</summary>
    public bool MayBegin(ReadOnlySpan<char> word)
    {
        var pair = Pair(word);
        // Numbers lose their zeros, and an accent may stand by itself behind its letter.
        return _pairs[pair] || pair / Kinds == Other || pair % Kinds == Other;
    }

    private static int Pair(ReadOnlySpan<char> word) => (Kind(word[0]) * Kinds) + (word.Length == 1 ? None : Kind(word[1]));

    // A final y may be written as i.
    private static int Kind(char c) => Folding.Fold(c) switch
    {
        'y' => 'i' - 'a' + 1,
        >= 'a' and <= 'z' and var letter => letter - 'a' + 1,
        _ => Other,
    };
}
