using System.Reflection;
using HgKnowledge.Reports.Texts;

namespace HgKnowledge.Tests.Reports;

public sealed class ReportTextsTests
{
    public static TheoryData<string> Words => new(typeof(ReportTexts).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == typeof(string)).Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_text_stands_in_both_languages(string name)
    {
        var english = Text(new EnglishTexts(), name);
        Assert.NotEmpty(Text(new VietnameseTexts(), name));
        Assert.NotEmpty(english);
        Assert.DoesNotContain(english, c => char.IsLetter(c) && !char.IsAscii(c));
    }

    [Fact]
    public void Both_languages_explain_the_same_verdicts() =>
        Assert.Equal(new VietnameseTexts().Verdicts.Select(v => v.Word), new EnglishTexts().Verdicts.Select(v => v.Word));

    [Theory]
    [InlineData(2021, 9, 5, "05/9/2021")]
    [InlineData(2021, 2, 15, "15/02/2021")]
    [InlineData(2021, 12, 31, "31/12/2021")]
    public void A_day_is_written_the_official_way(int year, int month, int day, string text) =>
        Assert.Equal(text, new VietnameseTexts().Day(new DateOnly(year, month, day)));

    [Theory]
    [InlineData("II.3.2(9)", "mục II.3.2(9)")]
    [InlineData("a", "mục a")]
    [InlineData("Phần thứ hai.I.4", "Phần thứ hai.I.4")]
    [InlineData("Điều 5.2", "Điều 5.2")]
    public void A_section_that_names_itself_is_not_named_twice(string path, string text) =>
        Assert.Equal(text, new VietnameseTexts().Section(path));

    [Theory]
    [InlineData("a.txt", null, 7, "dòng 7")]
    [InlineData("a.docx", null, 7, "đoạn 7")]
    [InlineData("a.pdf", 2, 7, "trang 2, dòng 7")]
    public void A_place_is_counted_as_its_format_counts(string document, int? page, int line, string text) =>
        Assert.Equal(text, new VietnameseTexts().Line(document, page, line));

    [Fact]
    public void Reasons_are_translated_one_by_one() =>
        Assert.Equal("both stand in one document; không có trong bảng", new EnglishTexts().Reason("hai số trong cùng một văn bản; không có trong bảng"));

    [Fact]
    public void A_reason_with_a_semicolon_of_its_own_is_one_reason() =>
        Assert.Equal("one is a change, the other a level", new EnglishTexts().Reason("một bên là mức tăng, giảm; một bên là mức đạt"));

    private static string Text(ReportTexts texts, string name) => (string)typeof(ReportTexts).GetProperty(name)!.GetValue(texts)!;
}
