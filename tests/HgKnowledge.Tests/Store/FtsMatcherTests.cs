using HgKnowledge.Search.Matching;
using HgKnowledge.Store;
using HgKnowledge.Store.Searching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Tests.Store;

public sealed class FtsMatcherTests : IDisposable
{
    private static readonly MatchTokens Trees = new(TokenField.Exact, ["tr"], IsPrefix: true);
    private static readonly MatchTokens Folded = new(TokenField.Folded, ["tru"], IsPrefix: true);
    private static readonly MatchTokens Green = new(TokenField.Exact, ["xanh"]);

    private readonly TemporaryDirectory _directory = new();
    private readonly SqliteConnection _connection;

    public FtsMatcherTests()
    {
        using (var store = SqliteKnowledgeStore.Open(_directory))
            store.Put(Texts.Document("a.txt", "Trồng cây xanh trong trường học và dọc các con đường", "Đường xanh", "Cây xanh đô thị trung tâm", "Trường học", "Xanh, trắng"));
        _connection = IndexFile.OpenToRead(Path.Combine(_directory, SqliteKnowledgeStore.FileName));
    }

    public static TheoryData<MatchNode> Conditions =>
    [
        Trees,
        new MatchAll([Green, Trees]),
        new MatchAll([Green, Folded]),
        new MatchExcept(new MatchAll([Trees, Green, Folded]), new MatchTokens(TokenField.Folded, ["truong"])),
        new MatchAny([Green, Trees]),
    ];

    public void Dispose()
    {
        _connection.Dispose();
        _directory.Dispose();
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Frequent_beginnings_are_found_like_others(MatchNode condition)
    {
        using var frequent = new FtsMatcher(_connection, frequent: 0);
        using var rare = new FtsMatcher(_connection);
        foreach (var order in (MatchOrder[])[MatchOrder.Reading, MatchOrder.Brevity])
            Assert.Equal(rare.Match(condition, 100, order), frequent.Match(condition, 100, order));
        Assert.NotEmpty(rare.Match(condition, 100, MatchOrder.Reading));
    }

    [Fact]
    public void Short_passages_come_first_by_their_words()
    {
        using var matcher = new FtsMatcher(_connection);
        Assert.Equal([1, 4, 2, 0], matcher.Match(Green, 100, MatchOrder.Brevity).Select(PassageRow.Block));
    }
}
