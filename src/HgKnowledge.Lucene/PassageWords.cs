using HgKnowledge.Vietnamese;

namespace HgKnowledge.Lucene;

/// <summary>A passage cut into words, for the streams of its fields.</summary>
internal sealed class PassageWords
{
    private readonly List<SearchToken> _tokens = [];
    private string _text = "";

    /// <summary>Number of words.</summary>
    public int Count => _tokens.Count;

    /// <summary>Cuts the text.</summary>
    public void Read(string text)
    {
        _text = text;
        _tokens.Clear();
        foreach (var token in new SearchTokenizer(text))
            _tokens.Add(token);
    }

    /// <summary>A word as it stands.</summary>
    public ReadOnlySpan<char> this[int index] => _text.AsSpan(_tokens[index].Start, _tokens[index].Length);
}
