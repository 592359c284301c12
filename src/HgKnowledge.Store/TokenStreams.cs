using System.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Store;

/// <summary>The columns of the full-text index for a passage: its tokens, a space between two.</summary>
internal sealed class TokenStreams
{
    private readonly StringBuilder _exact = new();
    private readonly StringBuilder _folded = new();
    private readonly StringBuilder _symbols = new();

    /// <summary>With accents.</summary>
    public string Exact => _exact.ToString();

    /// <summary>Without accents.</summary>
    public string Folded => _folded.ToString();

    /// <summary>Document symbols, each whole; their pieces are in the other two.</summary>
    public string Symbols => _symbols.ToString();

    /// <summary>Fills the streams with the tokens of the text.</summary>
    public TokenStreams Of(string text)
    {
        _exact.Clear();
        _folded.Clear();
        _symbols.Clear();
        foreach (var token in new SearchTokenizer(text))
        {
            SearchForm.AppendExact(_exact, text.AsSpan(token.Start, token.Length));
            SearchForm.AppendFolded(_folded, text.AsSpan(token.Start, token.Length));
            _exact.Append(' ');
            _folded.Append(' ');
        }
        foreach (var symbol in new SymbolTokenizer(text))
        {
            SymbolTokenizer.AppendForm(_symbols, text.AsSpan(symbol.Start, symbol.Length));
            _symbols.Append(' ');
        }
        return this;
    }
}
