using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>For each token, whether its sentence says one of some phrases before it: a long sentence is searched once.</summary>
internal sealed class SaidBefore
{
    private readonly bool[] _said;

    /// <summary>Looks for the phrases in one pass.</summary>
    public SaidBefore(TokenText text, SentenceMap sentences, ReadOnlySpan<string> phrases)
    {
        _said = new bool[text.Count];
        for (var i = 1; i < text.Count; i++)
            _said[i] = sentences.Start(i) < i && (_said[i - 1] || text.MatchAny(i - 1, phrases) > 0);
    }

    /// <summary>Whether one of them stands before the token in its sentence.</summary>
    public bool At(int token) => _said[token];
}
