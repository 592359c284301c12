using HgKnowledge.Formats.Pdf;

namespace HgKnowledge.Tests.Formats.Pdf;

public sealed class GlyphNumbersTests
{
    [Theory]
    [InlineData("Gói thҫu sӕ nәi QuӃc lӝ tӯ Km0 vұt liӋu nә công nghiӋp trên ÿӏa bàn tӍnh năm theo luұt", true)]
    [InlineData("Gói thầu số nối Quốc lộ từ Km0 vật liệu nổ công nghiệp trên địa bàn tỉnh năm theo luật", false)]
    [InlineData("Стратегия социально экономического развития области на период до года и далее", false)]
    [InlineData("góc α β γ của tam giác đều bằng nhau, hệ số μ và λ không đổi theo thời gian đo", false)]
    public void Words_of_two_scripts_show_that_letters_are_lost(string text, bool areLost)
    {
        PdfWord[] words = [.. text.Split(' ').Select((word, i) => new PdfWord(50 + (i * 40), 50, 80 + (i * 40), 62, word))];
        Assert.Equal(areLost, GlyphNumbers.Fill(new(words, 595, 842)));
    }
}
