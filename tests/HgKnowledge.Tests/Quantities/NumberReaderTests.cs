using System.Globalization;
using HgKnowledge.Quantities;

namespace HgKnowledge.Tests.Quantities;

public class NumberReaderTests
{
    [Theory]
    [InlineData("8.300", "8300", 0)]
    [InlineData("1.250,75", "1250.75", 2)]
    [InlineData("6,30", "6.30", 2)]
    [InlineData("03", "3", 0)]
    [InlineData("60.5", "60.5", 1)]
    [InlineData("1.2345", "1.2345", 4)]
    [InlineData("1000.000", "1000.000", 3)]
    public void Commas_are_decimal_and_points_part_groups_of_three(string digits, string value, int decimals)
    {
        Assert.True(NumberReader.TryRead(digits, out var read, out var places));
        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), decimals), (read, places));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,2,3")]
    [InlineData("1.2.3")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("123456789012345678901234567890123")]
    public void What_is_no_number_is_not_read(string digits) => Assert.False(NumberReader.TryRead(digits, out _, out _));
}
