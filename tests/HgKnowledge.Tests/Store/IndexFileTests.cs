using HgKnowledge.Storage;
using HgKnowledge.Store;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Tests.Store;

public sealed class IndexFileTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string IndexPath => Path.Combine(_directory, SqliteKnowledgeStore.FileName);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Reading_where_there_is_no_index_says_what_to_run()
    {
        var missing = Path.Combine(_directory, "chưa có");
        var exception = Assert.Throws<UnusableIndexException>(() => SqliteKnowledgeStore.OpenReadOnly(missing));
        Assert.Contains("hgk ingest", exception.Message, StringComparison.Ordinal);
        Assert.Contains(missing, exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(missing));
    }

    [Fact]
    public void A_file_that_was_never_filled_is_no_index_for_a_reader_and_a_new_one_for_a_writer()
    {
        File.WriteAllBytes(IndexPath, []);
        Assert.Throws<UnusableIndexException>(() => SqliteKnowledgeStore.OpenReadOnly(_directory));
        using var store = SqliteKnowledgeStore.Open(_directory);
        Assert.Empty(store.Load());
    }

    [Theory]
    [InlineData(IndexFile.SchemaVersion - 1, "cũ hơn")]
    [InlineData(IndexFile.SchemaVersion + 1, "mới hơn")]
    public void An_index_of_another_version_is_named_with_the_way_out(int version, string words)
    {
        SqliteKnowledgeStore.Open(_directory).Dispose();
        Run($"PRAGMA user_version = {version}");
        Unusable(words, "dựng lại");
    }

    [Fact]
    public void The_database_of_another_program_is_left_alone()
    {
        Run("CREATE TABLE theirs (x)");
        Unusable("không phải chỉ mục");
        Run("SELECT x FROM theirs");
    }

    [Fact]
    public void A_file_that_is_no_database_is_named_as_damaged()
    {
        File.WriteAllText(IndexPath, string.Concat(Enumerable.Repeat("Đây không phải chỉ mục. ", 100)));
        Unusable("bị hỏng", "dựng lại");
    }

    [Fact]
    public void Damage_inside_the_file_is_named_when_it_is_met()
    {
        using (var store = SqliteKnowledgeStore.Open(_directory))
            store.Put(Texts.Document("a.txt", Enumerable.Repeat("Xây dựng nông thôn mới", 500)));
        using (var file = File.OpenWrite(IndexPath))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xEE, (int)file.Length - 4096).ToArray());
        }
        var exception = Assert.Throws<UnusableIndexException>(() =>
        {
            using var store = SqliteKnowledgeStore.OpenReadOnly(_directory);
            store.Load();
        });
        Assert.Contains("bị hỏng", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_that_cannot_be_made_is_named()
    {
        var file = Path.Combine(_directory, "tệp");
        File.WriteAllText(file, "");
        var exception = Assert.Throws<UnusableIndexException>(() => SqliteKnowledgeStore.Open(Path.Combine(file, "index")));
        Assert.Contains(file, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_this_version_does_not_know_is_named_with_the_way_out()
    {
        using var store = SqliteKnowledgeStore.Open(_directory);
        store.Put(Texts.Document("a.txt", "Chữ"));
        Run("UPDATE blocks SET payload = json_set(payload, '$.later', 1)");
        var exception = Assert.Throws<UnusableIndexException>(store.Load);
        Assert.Contains("dựng lại", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_opened_for_reading_does_not_write()
    {
        SqliteKnowledgeStore.Open(_directory).Dispose();
        using var store = SqliteKnowledgeStore.OpenReadOnly(_directory);
        var exception = Assert.Throws<UnusableIndexException>(() => store.Put(Texts.Document("a.txt", "Chữ")));
        Assert.Contains("ghi", exception.Message, StringComparison.Ordinal);
    }

    private void Unusable(params string[] words)
    {
        var exceptions = new[]
        {
            Assert.Throws<UnusableIndexException>(() => SqliteKnowledgeStore.Open(_directory)),
            Assert.Throws<UnusableIndexException>(() => SqliteKnowledgeStore.OpenReadOnly(_directory)),
        };
        foreach (var exception in exceptions)
            Assert.All(words.Append(IndexPath), word => Assert.Contains(word, exception.Message, StringComparison.Ordinal));
    }

    private void Run(string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={IndexPath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
