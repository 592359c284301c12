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
        foreach (var block in damaged)
            Learn(block);
    }

    /// <summary>The words of a damaged block.</summary>
    public IReadOnlyList<ReadWord> Read(Block block) => new GlyphLattice(block, _words, _patterns, _loss).Read();

    /// <summary>Letters that neither prose nor the sound blocks of the document have as a word.</summary>
    public IReadOnlyList<(int Start, int Length)> Fragments(Block block) => Repairs.Fragments.In(block.Text, Knows);

    private bool Knows(ReadOnlySpan<char> word) => _words.Id(word) != WordModel.None;

    private void Learn(Block block)
    {
        foreach (var word in Read(block))
        {
            var written = block.Text.AsSpan(word.Start, word.End - word.Start);
            if (word.Form.Length == written.Length && word.Confidence > 0.5)
                for (var i = 0; i < written.Length; i++)
                    if (written[i] == ' ')
                        _loss.Lose(word.Form[i]);
        }
    }
}
