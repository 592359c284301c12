using HgKnowledge.Search.Matching;

namespace HgKnowledge.Tests.Search.Matching;

public sealed class ShortestRowsTests
{
    [Fact]
    public void The_shortest_come_first_and_of_equals_the_earlier()
    {
        var rows = new ShortestRows();
        foreach (var (row, length) in (ReadOnlySpan<(long, long)>)[(1, 30), (2, 10), (3, 20), (4, 10)])
            rows.Add(row, length);
        Assert.Equal([2, 4, 3], rows.Take(3));
    }

    [Fact]
    public void Six_hundred_are_choice_enough()
    {
        var rows = new ShortestRows();
        for (var row = 1; row < 600; row++)
            rows.Add(row, row);
        Assert.False(rows.IsFull);
        rows.Add(600, 0);
        Assert.True(rows.IsFull);
    }
}
