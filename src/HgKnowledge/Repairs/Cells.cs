using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>
/// The places of a damaged text where a letter can stand. Readers cut the blanks off both ends of a line, and with them the
/// traces of letters lost there; each end of a line therefore gets places that the text does not show.
/// </summary>
internal sealed class Cells
{
    private const int HiddenBefore = 1;
    private const int HiddenBehind = 2;

    private readonly List<char> _letters = [];
    private readonly List<int> _offsets = [];
    private readonly List<bool> _hidden = [];

    /// <summary>The places of a block's text.</summary>
    public Cells(Block block)
    {
        var lineStarts = block.Lines.Entries.Select(e => e.Offset).Where(o => o > 0).ToHashSet();
        Hide(0, HiddenBefore);
        for (var i = 0; i < block.Text.Length; i++)
        {
            if (lineStarts.Contains(i + 1) && block.Text[i] == ' ')
                Hide(i, HiddenBehind);
            Add(block.Text[i], i, hidden: false);
            if (lineStarts.Contains(i + 1))
                Hide(i + 1, HiddenBefore);
        }
        Hide(block.Text.Length, HiddenBehind);
        Upper = Fragments.IsUpper(block.Text);
        MarkerEnd = MarkerReader.Read(block.Text) is { } marker ? marker.Length + HiddenBefore : 0;
    }

    /// <summary>Number of places.</summary>
    public int Count => _letters.Count;

    /// <summary>Whether the text is set in capitals.</summary>
    public bool Upper { get; }

    /// <summary>The place behind the numbering, whose letters are no words; 0 without numbering.</summary>
    public int MarkerEnd { get; }

    /// <summary>What stands at the place; a blank at hidden ones.</summary>
    public char this[int cell] => _letters[cell];

    /// <summary>Whether the text does not show the place.</summary>
    public bool IsHidden(int cell) => _hidden[cell];

    /// <summary>Offset in the text of the place, or of what follows a hidden one.</summary>
    public int Offset(int cell) => cell < Count ? _offsets[cell] : _offsets[^1];

    private void Hide(int offset, int count)
    {
        for (var i = 0; i < count; i++)
            Add(' ', offset, hidden: true);
    }

    private void Add(char letter, int offset, bool hidden)
    {
        _letters.Add(letter);
        _offsets.Add(offset);
        _hidden.Add(hidden);
    }
}
