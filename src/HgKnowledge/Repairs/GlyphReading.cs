using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>How a block with fragments was read, and whether the reading deserves trust.</summary>
internal sealed class GlyphReading
{
    private const double EnoughConfidence = 0.5;
    private const double HeavyShare = 0.1;

    private readonly Block _block;
    private readonly IReadOnlyList<ReadWord> _words;
    private readonly IReadOnlyList<(int Start, int Length)> _fragments;
    private readonly int _restored;

    public GlyphReading(Block block, GlyphReader reader)
    {
        (_block, _words, _fragments) = (block, reader.Read(block), reader.Fragments(block));
        _restored = _words.Count(word => IsBroken(word) && IsSure(word));
    }

    /// <summary>The restored words of which more than a letter was left; a letter alone may be the sign of a quantity or of a list.</summary>
    public IEnumerable<string> Evidence => _words.Where(word => IsBroken(word) && IsSure(word) && Written(word).Count(char.IsLetter) > 1).Select(word => word.Form);

    /// <summary>The restored words, as they stand and as they read.</summary>
    public IEnumerable<(string Written, string Form)> Restored => _words.Where(IsSure).Select(word => (Written(word), word.Form));

    /// <summary>Whether lost letters explain most fragments: those of foreign words or formulas they do not.</summary>
    public bool Explains => _restored > 0.6 * _words.Count(IsBroken);

    /// <summary>The restored words, and the fragments that stay.</summary>
    public IEnumerable<Edit> Edits(string method)
    {
        var heavy = _fragments.Count > HeavyShare * _words.Count;
        foreach (var word in _words)
        {
            var written = Written(word);
            if (IsSure(word) && (heavy || HasTrace(word) || IsBroken(word)))
                yield return new(word.Start, written.Length, word.Form, method, word.Confidence);
            else if (IsBroken(word))
                yield return new(word.Start, written.Length, written, Repair.Unrepaired, word.Confidence);
        }
    }

    private string Written(ReadWord word) => _block.Text[word.Start..word.End];

    private bool IsSure(ReadWord word) => word.End > word.Start && word.Confidence >= EnoughConfidence && word.Form != Written(word);

    private bool IsBroken(ReadWord word) => _fragments.Any(f => f.Start < word.End && word.Start < f.Start + f.Length);

    /// <summary>A blank beside the blank that the word took in.</summary>
    private bool HasTrace(ReadWord word) =>
        _block.Text.AsSpan(word.Start, Math.Min(_block.Text.Length, word.End + 1) - word.Start).Contains("  ", StringComparison.Ordinal)
        || (word.Start > 0 && _block.Text.AsSpan(word.Start - 1).StartsWith("  ", StringComparison.Ordinal));
}
