using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Vietnamese;

public class PhraseTableTests
{
    private static readonly PhraseTable<int> Table = new([new("khu", 1), new("khu công nghiệp", 2), new("%", 3)]);

    [Theory]
    [InlineData("Khu công nghiệp mới", 3, 2)]
    [InlineData("khu công viên", 1, 1)]
    [InlineData("% năm", 1, 3)]
    [InlineData("công nghiệp", 0, 0)]
    public void The_longest_phrase_is_found(string text, int length, int value) =>
        Assert.Equal((length, value), (Table.Longest(new(text), 0, out var found), found));

    [Fact]
    public void Behind_the_end_there_is_none() => Assert.Equal(0, Table.Longest(new("khu"), 5, out _));

    [Fact]
    public void An_empty_table_finds_none() => Assert.Equal(0, new PhraseTable<int>([]).Longest(new("khu"), 0, out _));
}
