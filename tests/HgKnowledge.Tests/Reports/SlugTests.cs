using HgKnowledge.Reports;

namespace HgKnowledge.Tests.Reports;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Tỷ lệ hộ nghèo", "ty-le-ho-ngheo")]
    [InlineData("ĐẢNG BỘ: đường (ưu tiên)", "dang-bo-duong-uu-tien")]
    [InlineData("000_9f.txt", "000-9f-txt")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("日本", "x")]
    [InlineData("", "x")]
    public void A_slug_has_plain_letters_digits_and_hyphens(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void A_long_text_gives_a_file_name_that_every_file_system_takes() =>
        Assert.InRange(Slug.Of(string.Concat(Enumerable.Repeat("tỷ lệ ", 50))).Length, 10, 60);

    [Fact]
    public void Texts_with_one_slug_are_told_apart() =>
        Assert.Equal(["ho-ngheo", "ho-ngheo-2", "ho-ngheo-3"], Slug.Distinct(["hộ nghèo", "ho ngheo", "hổ nghèo"]).Values);
}
