using System.Text;
using HgKnowledge.Reports.Sheets;

namespace HgKnowledge.Tests.Reports.Sheets;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("- giảm 5%", "'- giảm 5%")]
    [InlineData("+84", "'+84")]
    [InlineData("\tx", "'\tx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=b", "a=b")]
    [InlineData("đạt 6,3%", "\"đạt 6,3%\"")]
    [InlineData("ghi \"số\"", "\"ghi \"\"số\"\"\"")]
    [InlineData("dòng một\ndòng hai", "\"dòng một\ndòng hai\"")]
    [InlineData("", "")]
    public void A_text_is_never_a_formula_and_keeps_its_signs(string text, string field) => Assert.Equal($"Cột\r\n{field}\r\n", Written(text));

    [Fact]
    public void Numbers_stay_numbers() => Assert.Equal("Cột\r\n-5\r\n", Written(-5));

    [Fact]
    public void The_file_begins_with_the_mark_of_UTF_8()
    {
        using var stream = new MemoryStream();
        CsvText.Write(new("Bảng", [new("Cột", 5)], []), stream);
        Assert.Equal<byte>([0xEF, 0xBB, 0xBF], stream.ToArray()[..3]);
    }

    private static string Written(SheetCell cell)
    {
        using var stream = new MemoryStream();
        CsvText.Write(new("Bảng", [new("Cột", 5)], [[cell]]), stream);
        return Encoding.UTF8.GetString(stream.ToArray().AsSpan(3));
    }
}
