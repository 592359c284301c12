using System.Collections;
using System.Text.Json;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;
using HgKnowledge.Search.Indexing;
using HgKnowledge.Storage;
using HgKnowledge.Store;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Tests.Store;

public sealed class SqliteKnowledgeStoreTests : IDisposable
{
    private static readonly JsonSerializerOptions Whole = new() { IncludeFields = true };

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_document_comes_back_with_every_property_as_it_was()
    {
        // A draft is checked and never stored.
        var filled = FilledKnowledge();
        var knowledge = filled with { Document = filled.Document with { IsDraft = false } };
        using (var store = SqliteKnowledgeStore.Open(_directory))
            store.Put(knowledge);

        using var again = SqliteKnowledgeStore.OpenReadOnly(_directory);
        Assert.Equal(Describe(knowledge), Describe(Assert.Single(again.Load())));
    }

    [Fact]
    public void A_document_that_says_nothing_of_itself_comes_back_as_it_was()
    {
        var target = new Target { Evidence = new(0, 0, 3), Number = new(0, 0, 3), Label = "xã", Quantity = new(7.50m, 7.50m, null, Bound.Exact, null, 2) };
        var knowledge = Texts.Document("trống.txt", "6,3") with { Targets = [target], Tasks = [], References = [] };
        using var store = SqliteKnowledgeStore.Open(_directory);
        store.Put(knowledge);
        Assert.Equal(Describe(knowledge), Describe(Assert.Single(store.Load())));
    }

    [Fact]
    public void A_document_put_again_is_replaced_with_its_passages()
    {
        using var store = SqliteKnowledgeStore.Open(_directory);
        store.Put(Texts.Document("a.txt", "Xây dựng nông thôn mới", "Chuyển đổi số"));
        store.Put(Texts.Document("a.txt", "Phát triển đô thị thông minh"));

        Assert.Equal("Phát triển đô thị thông minh", Assert.Single(Assert.Single(store.Load()).Document.Blocks).Text);
        Assert.Empty(store.Passages.Search(new("nông thôn")).Hits);
        Assert.Single(store.Passages.Search(new("đô thị")).Hits);
        CheckIndex();
    }

    [Fact]
    public void A_removed_document_is_gone_and_the_others_stay()
    {
        using var store = SqliteKnowledgeStore.Open(_directory);
        store.Put(Texts.Document("a.txt", "Xây dựng nông thôn mới"));
        store.Put(Texts.Document("b.txt", "Xây dựng nông thôn mới nâng cao"));
        store.Log(new LedgerEntry("a.txt", LedgerOutcome.Read, []));
        store.Remove("a.txt");
        store.Remove("never there");

        Assert.Equal("b.txt", Assert.Single(store.Hashes()).Key);
        Assert.Equal("b.txt", Assert.Single(store.Passages.Search(new("nông thôn mới")).Hits).Document);
        Assert.Empty(store.Ledger());
        CheckIndex();
    }

    [Fact]
    public void Documents_come_by_name_with_their_hashes()
    {
        using var store = SqliteKnowledgeStore.Open(_directory);
        foreach (var name in (string[])["b.txt", "Đ/c.txt", "a/z.txt", "a.txt"])
            store.Put(Texts.Document(name, "Chữ"));

        Assert.Equal(["a.txt", "a/z.txt", "b.txt", "Đ/c.txt"], store.Load().Select(d => d.Document.Name));
        Assert.Equal("Đ/c.txt#1", store.Hashes()["Đ/c.txt"]);
    }

    [Fact]
    public void When_a_put_fails_half_way_what_was_stored_stays()
    {
        using var store = SqliteKnowledgeStore.Open(_directory);
        store.Put(Texts.Document("a.txt", "Xây dựng nông thôn mới"));
        var broken = Texts.Document("a.txt", "Phát triển đô thị") with { References = new BrokenList<HgKnowledge.Extraction.References.Reference>() };

        Assert.Throws<InvalidOperationException>(() => store.Put(broken));

        Assert.Equal("Xây dựng nông thôn mới", Assert.Single(store.Load()).Document.Blocks[0].Text);
        Assert.Single(store.Passages.Search(new("nông thôn")).Hits);
        Assert.Empty(store.Passages.Search(new("đô thị")).Hits);
        store.Put(Texts.Document("b.txt", "Phát triển đô thị"));
        Assert.Equal(2, store.Load().Count);
        CheckIndex();
    }

    [Fact]
    public void What_a_killed_writer_had_not_committed_is_not_there()
    {
        using var killed = new TemporaryDirectory();
        using (var store = SqliteKnowledgeStore.Open(_directory))
        {
            store.Put(Texts.Document("a.txt", "Xây dựng nông thôn mới"));
            using var writer = Connect();
            // A tiny cache makes SQLite write the open transaction out, as it does for a big document.
            Run(writer, "PRAGMA cache_size = 1; BEGIN IMMEDIATE");
            Run(writer, "DELETE FROM blocks; DELETE FROM passage_marks; DELETE FROM documents");
            Run(writer, "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO documents (name, hash, payload, marks, passages, sketch) SELECT 'half' || i, hex(zeroblob(500)), '{}', '', 0, '' FROM n");
            foreach (var file in Directory.GetFiles(_directory, "*.db*").Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)))
                File.Copy(file, Path.Combine(killed, Path.GetFileName(file)));
        }

        using var again = SqliteKnowledgeStore.Open(killed);
        Assert.Equal("a.txt", Assert.Single(again.Load()).Document.Name);
        Assert.Single(again.Passages.Search(new("nông thôn")).Hits);
    }

    [Fact]
    public void A_reader_sees_whole_documents_while_a_writer_replaces_them()
    {
        using var writer = SqliteKnowledgeStore.Open(_directory);
        writer.Put(Version(0));
        using var done = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            using var reader = SqliteKnowledgeStore.OpenReadOnly(_directory);
            var seen = 0;
            for (; !done.IsCancellationRequested || seen == 0; seen++)
            {
                var blocks = Assert.Single(reader.Load()).Document.Blocks;
                Assert.Equal(20, blocks.Count);
                Assert.Single(blocks.Select(b => b.Text).Distinct());
                Assert.Equal(20, reader.Passages.Search(new("chung")).Hits.Count);
            }
        });
        for (var version = 1; version <= 40; version++)
            writer.Put(Version(version));
        done.Cancel();
        reading.Wait(TestTimeout);
        Assert.True(reading.IsCompletedSuccessfully);

        static DocumentKnowledge Version(int version) => Texts.Document("a.txt", Enumerable.Repeat($"chung v{version}", 20));
    }

    [Fact]
    public void The_newest_ledger_entry_of_a_file_counts()
    {
        using var store = SqliteKnowledgeStore.Open(_directory);
        store.Log(new LedgerEntry("b.doc", LedgerOutcome.Read, []));
        store.Log(new LedgerEntry("b.doc", LedgerOutcome.Failed, ["Tệp \"rỗng\".", "Lý do hai"]));
        store.Log(new LedgerEntry("a.txt", LedgerOutcome.ReadWithWarnings, ["Bỏ qua 2 chú thích."]));

        var ledger = store.Ledger();
        Assert.Equal([("a.txt", LedgerOutcome.ReadWithWarnings), ("b.doc", LedgerOutcome.Failed)], ledger.Select(e => (e.Name, e.Outcome)));
        Assert.Equal(["Tệp \"rỗng\".", "Lý do hai"], ledger[1].Reasons);
    }

    [Fact]
    public void Records_can_be_queried_by_their_columns()
    {
        var knowledge = FilledKnowledge();
        using var store = SqliteKnowledgeStore.Open(_directory);
        store.Put(knowledge);
        using var connection = Connect();
        var (target, task, reference) = (knowledge.Targets[0], knowledge.Tasks[0], knowledge.References[0]);
        Assert.Equal(
            $"{target.Quantity.Low}|{target.Period!.Value.To}|{target.Status}|{target.Evidence.Block}",
            Scalar(connection, "SELECT printf('%.2f', low) || '|' || last_year || '|' || status || '|' || block FROM targets LIMIT 1"));
        Assert.Equal($"{task.Deadline!.To:yyyy-MM-dd}", Scalar(connection, "SELECT deadline FROM tasks LIMIT 1"));
        Assert.Equal($"{reference.Symbol}{reference.Date:yyyy-MM-dd}", Scalar(connection, "SELECT symbol || date FROM refs LIMIT 1"));
        Assert.Equal(knowledge.Document.Blocks[2].Text, Scalar(connection, "SELECT text FROM blocks WHERE number = 2"));
    }

    [Fact]
    public void A_store_that_is_closed_leaves_one_file()
    {
        using (var store = SqliteKnowledgeStore.Open(_directory))
            store.Put(Texts.Document("a.txt", "Chữ"));
        using (var store = SqliteKnowledgeStore.OpenReadOnly(_directory))
            Assert.Single(store.Load());
        Assert.Equal([SqliteKnowledgeStore.FileName], Directory.GetFiles(_directory).Select(Path.GetFileName));
    }

    private static readonly TimeSpan TestTimeout = TimeSpan.FromMinutes(1);

    /// <summary>Every property has a value of its own; blocks and statements stand where they say.</summary>
    private static DocumentKnowledge FilledKnowledge()
    {
        var knowledge = Filled.Make<DocumentKnowledge>();
        return knowledge with
        {
            Document = knowledge.Document with { Blocks = [.. knowledge.Document.Blocks.Select((block, i) => block with { Index = i })] },
            Targets = [.. knowledge.Targets.Select((target, i) => target with { Evidence = target.Evidence with { Block = 2 - i } })],
            Tasks = [.. knowledge.Tasks.Select((task, i) => task with { Evidence = task.Evidence with { Block = 2 - i } })],
            References = [.. knowledge.References.Select((reference, i) => reference with { Evidence = reference.Evidence with { Block = 2 - i } })],
        };
    }

    private static string Describe(DocumentKnowledge knowledge) => JsonSerializer.Serialize(knowledge, Whole);

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_directory, SqliteKnowledgeStore.FileName)};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as string;
    }

    /// <summary>The full-text index holds the passages of the blocks that are stored and nothing else.</summary>
    private void CheckIndex()
    {
        using var connection = Connect();
        Run(connection, "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, passages, row)");
        var streams = new PassageTokens();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT text, passage_marks.marks || ' ' || documents.marks FROM blocks
            JOIN passage_marks ON passage_marks.row = blocks.id JOIN documents ON documents.id = blocks.document
            WHERE kind <> 'Furniture'
            """;
        using var reader = command.ExecuteReader();
        var expected = 0;
        while (reader.Read())
            expected += streams.Of(reader.GetString(0)) is var s ? (s.Exact + s.Folded + reader.GetString(1)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length : 0;
        Assert.Equal($"{expected}", Scalar(connection, "SELECT CAST(ifnull(sum(cnt), 0) AS TEXT) FROM temp.words"));
    }

    private sealed class BrokenList<T> : IReadOnlyList<T>
    {
        public int Count => 1;

        public T this[int index] => throw new InvalidOperationException("broken");

        public IEnumerator<T> GetEnumerator() => throw new InvalidOperationException("broken");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
