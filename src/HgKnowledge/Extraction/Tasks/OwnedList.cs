using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>A line with an owner that ends in a colon: the items after it belong to that owner.</summary>
internal sealed class OwnedList(Document document)
{
    private Assignment? _owner;
    private int _opened;
    private MarkerStyle? _style;

    /// <summary>Begins a list after the block.</summary>
    public void Open(Block block, Assignment owner) => (_owner, _opened, _style) = (owner, block.Index, null);

    /// <summary>The owner of the block if it is an item of the open list; anything else than an item closes the list.</summary>
    public Assignment? Owner(Block block)
    {
        if (_owner is null || block.Index == _opened)
            return null;
        var style = MarkerReader.Read(block.Text)?.Style;
        _style ??= style;
        if (style is not null && style == _style && Nested(block))
            return _owner;
        _owner = null;
        return null;
    }

    private bool Nested(Block block)
    {
        if (block.Node < 0 || document.Outline[block.Node].Block != block.Index)
            return block.Node < 0;
        var above = document.Blocks[_opened].Node;
        return above < 0 ? document.Outline[block.Node].Kind == OutlineKind.Item : document.Ancestors(block.Index).Any(node => node.Index == above);
    }
}
