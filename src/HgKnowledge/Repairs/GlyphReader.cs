using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>Reads the damaged blocks of one document by the words of its sound ones.</summary>
internal sealed class GlyphReader
{
    private readonly WordModel _words;
    private readonly WordPatterns _patterns;
    private readonly LossModel _loss;

    /// <summary>Reads the damaged blocks a first time, to learn which letters the font lost.</summary>
    public GlyphReader(IEnumerable<Block> sound, IReadOnlyList<Block> damaged)
    {
        _words = WordModel.With(sound);
        _patterns = new(_words.Words);
        _loss = LossModel.Of(damaged);
        Evidence = [.. damaged.SelectMany(Learn)];
    }

    /// <summary>The words that the first reading could restore.</summary>
    public IReadOnlyList<string> Evidence { get; }

    /// <summary>The words of a damaged block.</summary>
    public IReadOnlyList<ReadWord> Read(Block block) => new GlyphLattice(block, _words, _patterns, _loss).Read();

    /// <summary>Letters that neither prose nor the sound blocks of the document have as a word.</summary>
    public IReadOnlyList<(int Start, int Length)> Fragments(Block block) => Repairs.Fragments.In(block.Text, Knows);

    private bool Knows(ReadOnlySpan<char> word) => _words.Id(word) != WordModel.None;

    private IEnumerable<string> Learn(Block block)
    {
        var reading = new GlyphReading(block, this);
        foreach (var (written, form) in reading.Restored)
            for (var i = 0; i < written.Length && form.Length == written.Length; i++)
                if (written[i] == ' ')
                    _loss.Lose(form[i]);
        return reading.Explains ? reading.Evidence : [];
    }
}
