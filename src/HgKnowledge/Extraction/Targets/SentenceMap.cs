using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>For each token of a text: its sentence, its clause (parted by ";"), and the parenthesis it stands in.</summary>
internal sealed class SentenceMap
{
    private readonly int[] _sentence;
    private readonly int[] _start;
    private readonly int[] _parenthesis;

    /// <summary>Maps the text in one pass.</summary>
    public SentenceMap(TokenText text)
    {
        _sentence = new int[text.Count];
        _start = new int[text.Count];
        _parenthesis = new int[text.Count];
        var (sentence, start, open) = (0, 0, -1);
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Is(i, "("))
                open = i;
            _sentence[i] = sentence;
            _start[i] = start;
            _parenthesis[i] = open;
            if (text.Is(i, ")"))
                open = -1;
            if (EndsSentence(text, i))
                (sentence, start, open) = (sentence + 1, i + 1, -1);
        }
    }

    /// <summary>Number of the token's sentence.</summary>
    public int Sentence(int token) => _sentence[Math.Clamp(token, 0, _sentence.Length - 1)];

    /// <summary>Token of the parenthesis that encloses the token, -1 outside.</summary>
    public int Parenthesis(int token) => _parenthesis[Math.Clamp(token, 0, _parenthesis.Length - 1)];

    /// <summary>First token of the sentence in which the token stands.</summary>
    public int Start(int token) => _start[token];

    /// <summary>A full stop ends a sentence if a capital, a sign or nothing follows; "TP. Cần Thơ" is left to that error.</summary>
    private static bool EndsSentence(TokenText text, int i)
    {
        if (text.IsAny(i, "!", "?", "…"))
            return true;
        if (!text.Is(i, ".") || text.Is(i + 1, "."))
            return false;
        return i + 1 >= text.Count || !text.IsWord(i + 1) || char.IsUpper(text.Text[text[i + 1].Start]);
    }
}
