using HgKnowledge.Documents;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store;

/// <summary>
/// Puts the blocks of a document into the full-text index and takes them out. The index keeps no text, so that taking out
/// means handing it the same tokens again: a change of the tokens is a new <see cref="IndexFile.SchemaVersion"/>.
/// </summary>
internal sealed class PassageTable(SqliteConnection connection) : IDisposable
{
    private readonly TokenStreams _streams = new();

    private readonly SqliteCommand _add = connection.Command(
        """
        INSERT INTO passages (rowid, exact, folded, symbols)
        SELECT id, $exact, $folded, $symbols FROM blocks WHERE document = $document AND number = $number
        """, "$document", "$number", "$exact", "$folded", "$symbols");

    private readonly SqliteCommand _remove = connection.Command(
        """
        INSERT INTO passages (passages, rowid, exact, folded, symbols)
        SELECT 'delete', id, $exact, $folded, $symbols FROM blocks WHERE document = $document AND number = $number
        """, "$document", "$number", "$exact", "$folded", "$symbols");

    /// <summary>Indexes blocks that are stored already.</summary>
    public void Add(long document, IReadOnlyList<Block> blocks) => Run(_add, document, blocks);

    /// <summary>Undoes <see cref="Add"/>; the blocks are still stored and are those that were added.</summary>
    public void Remove(long document, IReadOnlyList<Block> blocks) => Run(_remove, document, blocks);

    public void Dispose()
    {
        _add.Dispose();
        _remove.Dispose();
    }

    private void Run(SqliteCommand command, long document, IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i].Kind != BlockKind.Furniture && _streams.Of(blocks[i].Text) is { Folded.Length: > 0 } streams)
                command.With(document, i, streams.Exact, streams.Folded, streams.Symbols).ExecuteNonQuery();
    }
}
