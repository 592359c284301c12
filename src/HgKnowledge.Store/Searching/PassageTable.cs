using HgKnowledge.Documents;
using HgKnowledge.Search.Engines;
using HgKnowledge.Search.Indexing;
using HgKnowledge.Search.Matching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>
/// Puts the passages of a document into the embedded full-text index and takes them out. The index keeps no text, so that taking out
/// means handing it the same tokens again: a change of the tokens is a new <see cref="IndexFile.SchemaVersion"/>.
/// </summary>
internal sealed class PassageTable(SqliteConnection connection) : IDisposable
{
    private readonly PassageTokens _tokens = new();

    private readonly Utf8Statement _add = new(connection, "INSERT INTO passages (rowid, exact, folded, marks) VALUES (?, ?, ?, ?)");

    private readonly Utf8Statement _remove = new(connection, "INSERT INTO passages (passages, rowid, exact, folded, marks) VALUES ('delete', ?, ?, ?, ?)");

    private readonly Utf8Statement _keep = new(connection, "INSERT INTO passage_marks (row, marks) VALUES (?, ?)");

    private readonly SqliteCommand _clear = connection.Command("INSERT INTO passages (passages) VALUES ('delete-all')");

    private readonly SqliteCommand _optimise = connection.Command("INSERT INTO passages (passages) VALUES ('optimize')");

    private readonly SqliteCommand _forget = connection.Command("DELETE FROM passage_marks WHERE row BETWEEN $first AND $last", "$first", "$last");

    /// <summary>Whether the block is a passage: furniture and rules are none.</summary>
    public static bool IsPassage(Block block) => block.Kind != BlockKind.Furniture && block.Text.Any(char.IsLetterOrDigit);

    /// <summary>The passages among the blocks.</summary>
    public static IReadOnlyList<IndexedPassage> Passages(long document, IReadOnlyList<Block> blocks, PassageMarks marks) =>
        [.. blocks.Where(IsPassage).Select(b => new IndexedPassage(PassageRow.Of(document, b.Index), b.Text, $"{marks.OfBlock(b.Index)} {marks.OfDocument}"))];

    /// <summary>Remembers what is known of the passages.</summary>
    public void Keep(IReadOnlyList<IndexedPassage> passages, PassageMarks marks)
    {
        foreach (var passage in passages)
            _keep.Set(1, passage.Row).Set(2, marks.OfBlock(PassageRow.Block(passage.Row))).Run();
    }

    /// <summary>Indexes the passages.</summary>
    public void Add(IReadOnlyList<IndexedPassage> passages)
    {
        foreach (var passage in passages)
            Run(_add, passage);
    }

    /// <summary>Undoes all that was indexed.</summary>
    public void Clear() => _clear.ExecuteNonQuery();

    /// <summary>Undoes <see cref="Add"/>; the passages are those that were added.</summary>
    public void Remove(IReadOnlyList<IndexedPassage> passages)
    {
        foreach (var passage in passages)
            Run(_remove, passage);
    }

    /// <summary>Writes the index anew in one piece: queries read it in half the time.</summary>
    public void Optimise() => _optimise.ExecuteNonQuery();

    /// <summary>Undoes <see cref="Keep"/>.</summary>
    public void Forget(long document) => _forget.With(PassageRow.Of(document, 0), PassageRow.Of(document + 1, 0) - 1).ExecuteNonQuery();

    public void Dispose()
    {
        foreach (var command in (IDisposable[])[_add, _remove, _keep, _clear, _optimise, _forget])
            command.Dispose();
    }

    private void Run(Utf8Statement statement, IndexedPassage passage)
    {
        var tokens = _tokens.Of(passage.Text);
        statement.Set(1, passage.Row).Set(2, tokens.ExactStream).Set(3, tokens.FoldedStream).Set(4, passage.Marks).Run();
    }
}
