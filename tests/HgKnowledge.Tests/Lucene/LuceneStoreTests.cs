using HgKnowledge.Lucene;
using HgKnowledge.Storage;
using HgKnowledge.Store;
using HgKnowledge.Tests.Store;

namespace HgKnowledge.Tests.Lucene;

/// <summary>The index beside the store follows it whatever happens to either.</summary>
public sealed class LuceneStoreTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string Folder => Path.Combine(_directory, LuceneEngine.Folder);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void What_is_put_is_found_at_once_and_after_the_store_was_closed()
    {
        using (var store = Open())
        {
            store.Put(Texts.Document("a.txt", "Xây dựng nông thôn mới"));
            Assert.Equal(["a.txt"], Found(store));
        }
        using var again = OpenReadOnly();
        Assert.Equal(["a.txt"], Found(again));
        Assert.Equal("Lucene.Net", again.Passages.Engine);
    }

    [Fact]
    public void A_document_put_again_is_replaced_and_a_removed_one_is_gone()
    {
        using var store = Open();
        foreach (var name in (string[])["a.txt", "b.txt", "c.txt"])
            store.Put(Texts.Document(name, "Xây dựng nông thôn mới"));
        store.Put(Texts.Document("a.txt", "Phát triển đô thị"));
        store.Remove("b.txt");
        Assert.Equal(["c.txt"], Found(store));
        Assert.Equal(["a.txt"], Found(store, "đô thị"));
    }

    [Fact]
    public void Documents_that_were_stored_without_the_engine_are_found_with_it_and_the_other_way_round()
    {
        Put(Open(), "a.txt");
        Put(SqliteKnowledgeStore.Open(_directory), "b.txt", "a.txt");
        using (var store = OpenReadOnly())
            Assert.Equal(["b.txt"], Found(store));
        Put(Open(), "c.txt");
        using var embedded = SqliteKnowledgeStore.OpenReadOnly(_directory);
        Assert.Equal(["b.txt", "c.txt"], Found(embedded));
        Assert.NotEqual("Lucene.Net", embedded.Passages.Engine);
    }

    [Fact]
    public void A_reader_finds_what_another_process_has_stored_and_not_yet_indexed()
    {
        using var writer = Open();
        writer.Put(Texts.Document("a.txt", "Xây dựng nông thôn mới"));
        using var reader = OpenReadOnly();
        Assert.Equal(["a.txt"], Found(reader));
        writer.Put(Texts.Document("b.txt", "Nông thôn mới nâng cao"));
        writer.Remove("a.txt");
        Assert.Equal(["b.txt"], Found(reader));
    }

    [Fact]
    public void What_a_killed_writer_had_stored_and_not_indexed_is_found_at_the_next_start()
    {
        using var killed = new TemporaryDirectory();
        Put(Open(), "a.txt");
        using (var store = Open())
        {
            store.Put(Texts.Document("b.txt", "Xây dựng nông thôn mới"));
            store.Remove("a.txt");
            Copy(_directory, killed);
        }
        Assert.Empty(Found(OpenLucene(killed), "đô thị"));
        using (var reader = SqliteKnowledgeStore.OpenReadOnly(killed, new LuceneEngine()))
            Assert.Equal(["b.txt"], Found(reader));
        using var lucene = new LuceneEngine().OpenToRead(killed);
        Assert.Single(lucene.Documents());
    }

    [Fact]
    public void An_index_of_a_store_that_was_made_anew_is_made_anew()
    {
        Put(Open(), "a.txt", "b.txt");
        foreach (var file in Directory.GetFiles(_directory, SqliteKnowledgeStore.FileName + "*"))
            File.Delete(file);
        using var store = Open();
        store.Put(Texts.Document("c.txt", "Phát triển đô thị"));
        Assert.Empty(Found(store));
        Assert.Equal(["c.txt"], Found(store, "đô thị"));
    }

    [Theory]
    [InlineData("segments*")]
    [InlineData("*")]
    public void A_damaged_index_is_made_anew(string files)
    {
        Put(Open(), "a.txt");
        foreach (var file in Directory.GetFiles(Folder, files))
            File.WriteAllText(file, "damaged");
        using (var reader = OpenReadOnly())
            Assert.Equal(["a.txt"], Found(reader));
        using var store = Open();
        Assert.Equal(["a.txt"], Found(store));
    }

    [Fact]
    public void Two_writers_at_once_are_refused_with_a_sentence()
    {
        using var first = Open();
        Assert.Contains("lượt chạy khác", Assert.Throws<UnusableIndexException>(Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Removed_passages_do_not_count()
    {
        using var store = Open();
        using var embedded = SqliteKnowledgeStore.Open(Directory.CreateDirectory(Path.Combine(_directory, "embedded")).FullName);
        foreach (var target in (SqliteKnowledgeStore[])[store, embedded])
            for (var i = 0; i < 40; i++)
                target.Put(Texts.Document($"{i % 8}.txt", $"Nông thôn mới {i}", "Phát triển đô thị", "Nông nghiệp công nghệ cao"));
        Assert.Equal(Scores(embedded), Scores(store));
    }

    private static IEnumerable<double> Scores(SqliteKnowledgeStore store) => store.Passages.Search(new("nông thôn công nghệ")).Hits.Select(hit => hit.Score);

    private SqliteKnowledgeStore Open() => OpenLucene(_directory);

    private SqliteKnowledgeStore OpenReadOnly() => SqliteKnowledgeStore.OpenReadOnly(_directory, new LuceneEngine());

    private static SqliteKnowledgeStore OpenLucene(string folder) => SqliteKnowledgeStore.Open(folder, new LuceneEngine());

    private static void Put(SqliteKnowledgeStore store, string name, string? removed = null)
    {
        using (store)
        {
            store.Put(Texts.Document(name, "Xây dựng nông thôn mới"));
            if (removed is not null)
                store.Remove(removed);
        }
    }

    private static IEnumerable<string> Found(SqliteKnowledgeStore store, string query = "nông thôn") =>
        store.Passages.Search(new(query)).Hits.Select(hit => hit.Document).Order(StringComparer.Ordinal);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var target = File.Create(copy);
            source.CopyTo(target);
        }
    }
}
