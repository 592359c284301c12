using System.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Indexing;

/// <summary>The streams of tokens of a passage, a space between two.</summary>
public sealed class PassageTokens
{
    private readonly StringBuilder _exact = new();
    private readonly StringBuilder _folded = new();

    /// <summary>With accents.</summary>
    public string Exact => _exact.ToString();

    /// <summary>Without accents.</summary>
    public string Folded => _folded.ToString();

    /// <summary>Fills the streams with the tokens of the text.</summary>
    public PassageTokens Of(string text)
    {
        _exact.Clear();
        _folded.Clear();
        foreach (var token in new SearchTokenizer(text))
        {
            SearchForm.AppendExact(_exact, text.AsSpan(token.Start, token.Length));
            SearchForm.AppendFolded(_folded, text.AsSpan(token.Start, token.Length));
            _exact.Append(' ');
            _folded.Append(' ');
        }
        return this;
    }
}
