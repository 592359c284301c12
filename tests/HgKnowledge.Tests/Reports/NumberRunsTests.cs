using HgKnowledge.Reports.Pages;

namespace HgKnowledge.Tests.Reports;

public sealed class NumberRunsTests
{
    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 4 }, "4")]
    [InlineData(new[] { 1, 2, 3, 7, 9, 10 }, "1–3, 7, 9–10")]
    [InlineData(new[] { 2, 2, 3 }, "2–3")]
    public void Neighbours_are_written_as_one_run(int[] numbers, string text) => Assert.Equal(text, NumberRuns.Of(numbers));
}
