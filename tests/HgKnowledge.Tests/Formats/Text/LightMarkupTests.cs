using HgKnowledge.Formats.Text;

namespace HgKnowledge.Tests.Formats.Text;

public class LightMarkupTests
{
    [Theory]
    [InlineData("## I. Mục tiêu", "I. Mục tiêu", 2, false)]
    [InlineData("**KẾ HOẠCH**", "KẾ HOẠCH", 0, true)]
    [InlineData("Tỷ lệ *hộ nghèo* giảm", "Tỷ lệ hộ nghèo giảm", 0, false)]
    [InlineData("* Mục đầu", "* Mục đầu", 0, false)]
    [InlineData("3 * 4", "3 * 4", 0, false)]
    [InlineData("1\\. Kinh tế", "1. Kinh tế", 0, false)]
    [InlineData("C:\\thư mục", "C:\\thư mục", 0, false)]
    [InlineData("#hashtag", "#hashtag", 0, false)]
    [InlineData("***", "***", 0, false)]
    [InlineData("   ", "", 0, false)]
    [InlineData("Mục [bookmark: _Toc1]tiêu", "Mục tiêu", 0, false)]
    public void Signs_of_markup_are_taken_off_a_line(string raw, string text, int level, bool bold) =>
        Assert.Equal(new TextLine(7, text, level, bold), LightMarkup.Clean(7, raw));
}
