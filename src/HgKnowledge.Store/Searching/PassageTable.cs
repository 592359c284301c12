using HgKnowledge.Documents;
using HgKnowledge.Search.Indexing;
using HgKnowledge.Search.Matching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>
/// Puts the blocks of a document into the full-text index and takes them out. The index keeps no text, so that taking out
/// means handing it the same tokens again: a change of the tokens is a new <see cref="IndexFile.SchemaVersion"/>.
/// </summary>
internal sealed class PassageTable(SqliteConnection connection) : IDisposable
{
    private readonly PassageTokens _tokens = new();

    private readonly SqliteCommand _add = connection.Command(
        "INSERT INTO passages (rowid, exact, folded, marks) VALUES ($row, $exact, $folded, $marks)", "$row", "$exact", "$folded", "$marks");

    private readonly SqliteCommand _remove = connection.Command(
        "INSERT INTO passages (passages, rowid, exact, folded, marks) VALUES ('delete', $row, $exact, $folded, $marks)", "$row", "$exact", "$folded", "$marks");

    private readonly SqliteCommand _keep = connection.Command("INSERT INTO passage_marks (row, marks) VALUES ($row, $marks)", "$row", "$marks");

    private readonly SqliteCommand _kept = connection.Command("SELECT marks FROM passage_marks WHERE row = $row", "$row");

    private readonly SqliteCommand _forget = connection.Command("DELETE FROM passage_marks WHERE row BETWEEN $first AND $last", "$first", "$last");

    /// <summary>Whether the block is a passage: furniture and rules are none.</summary>
    public static bool IsPassage(Block block) => block.Kind != BlockKind.Furniture && block.Text.Any(char.IsLetterOrDigit);

    /// <summary>Indexes the blocks.</summary>
    public void Add(long document, IReadOnlyList<Block> blocks, PassageMarks marks)
    {
        foreach (var block in blocks.Where(IsPassage))
        {
            var (row, own) = (PassageRow.Of(document, block.Index), marks.OfBlock(block.Index));
            Run(_add, row, block, $"{own} {marks.OfDocument}");
            _keep.With(row, own).ExecuteNonQuery();
        }
    }

    /// <summary>Undoes <see cref="Add"/>; the blocks and the marks are those that were added.</summary>
    public void Remove(long document, IReadOnlyList<Block> blocks, string marks)
    {
        foreach (var block in blocks.Where(IsPassage))
            if (PassageRow.Of(document, block.Index) is var row && _kept.With(row).ExecuteScalar() is string own)
                Run(_remove, row, block, $"{own} {marks}");
        _forget.With(PassageRow.Of(document, 0), PassageRow.Of(document + 1, 0) - 1).ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[_add, _remove, _keep, _kept, _forget])
            command.Dispose();
    }

    private void Run(SqliteCommand command, long row, Block block, string marks)
    {
        var tokens = _tokens.Of(block.Text);
        command.With(row, tokens.Exact, tokens.Folded, marks).ExecuteNonQuery();
    }
}
