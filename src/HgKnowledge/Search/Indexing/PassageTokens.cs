using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Indexing;

/// <summary>The streams of tokens of a passage, a space between two.</summary>
public sealed class PassageTokens
{
    // Room that a form may be written into.
    private const int LongestForm = 64;

    private char[] _exact = [];
    private char[] _folded = [];
    private int _exactLength;
    private int _foldedLength;

    /// <summary>With accents.</summary>
    public string Exact => new(ExactStream);

    /// <summary>Without accents.</summary>
    public string Folded => new(FoldedStream);

    /// <summary><see cref="Exact"/>, valid until the next text.</summary>
    public ReadOnlySpan<char> ExactStream => _exact.AsSpan(0, _exactLength);

    /// <summary><see cref="Folded"/>, valid until the next text.</summary>
    public ReadOnlySpan<char> FoldedStream => _folded.AsSpan(0, _foldedLength);

    /// <summary>Fills the streams with the tokens of the text.</summary>
    public PassageTokens Of(string text)
    {
        // No form is longer than its token, and each has a space behind it.
        var most = (2 * text.Length) + LongestForm + 1;
        if (_exact.Length < most)
            (_exact, _folded) = (new char[most], new char[most]);
        (_exactLength, _foldedLength) = (0, 0);
        foreach (var token in new SearchTokenizer(text))
        {
            var written = text.AsSpan(token.Start, token.Length);
            _exactLength += SearchForm.WriteExact(written, _exact.AsSpan(_exactLength));
            _exact[_exactLength++] = ' ';
            _foldedLength += SearchForm.WriteFolded(written, _folded.AsSpan(_foldedLength));
            _folded[_foldedLength++] = ' ';
        }
        return this;
    }
}
