using HgKnowledge.Formats.Office;

namespace HgKnowledge.Tests.Formats.Office;

public sealed class OfficeTimeTests
{
    [Theory]
    [InlineData(30_000, 2, 8, 9)]
    [InlineData(30_000, 20, 26, 27)]
    [InlineData(20_000_000, 2, 26, 30)]
    public void The_limit_is_short_beyond_the_start_and_grows_with_the_file(long bytes, double start, double least, double most) =>
        Assert.InRange(OfficeTime.Limit(bytes, TimeSpan.FromSeconds(start)).TotalSeconds, least, most);
}
