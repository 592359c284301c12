using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Vietnamese;

public class TokenTextTests
{
    [Theory]
    [InlineData("tăng 8.300 tỷ", "tăng|8.300|tỷ")]
    [InlineData("7,5%/năm.", "7,5|%|/|năm|.")]
    [InlineData("13-NQ/TW", "13|-|NQ|/|TW")]
    [InlineData("năm 2025.", "năm|2025|.")]
    [InlineData("1,2, 3", "1,2|,|3")]
    [InlineData("5G QH15", "5|G|QH|15")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    public void Words_numbers_and_signs_are_tokens(string text, string tokens)
    {
        var read = new TokenText(text);

        Assert.Equal(tokens, string.Join('|', Enumerable.Range(0, read.Count).Select(i => text.Substring(read[i].Start, read[i].Length))));
    }

    [Fact]
    public void A_phrase_matches_whole_words_in_any_case()
    {
        var text = new TokenText("Tỷ lệ hộ nghèo, tỷ lệch");

        Assert.Equal((2, 4, 0), (text.Match(0, "tỷ lệ"), text.Match(0, "tỷ lệ hộ nghèo"), text.Match(5, "tỷ lệ")));
    }

    [Fact]
    public void A_phrase_is_found_before_a_token_by_whole_words()
    {
        var text = new TokenText("còn dưới 5 và hơn 6");

        Assert.Equal((1, 2, 0, 0), (text.MatchBefore(2, "dưới"), text.MatchBefore(2, "còn dưới"), text.MatchBefore(2, "ưới"), text.MatchBefore(0, "còn")));
    }

    [Fact]
    public void Outside_of_the_text_nothing_matches()
    {
        var text = new TokenText("một hai");

        Assert.True(text.Word(-1).IsEmpty && text.Word(2).IsEmpty && !text.IsWord(-1) && !text.IsNumber(2) && text.Match(2, "hai") == 0 && text.MatchBefore(3, "hai") == 0);
        Assert.True(text.Slice(1, 1).IsEmpty);
    }

    [Fact]
    public void Tokens_that_stand_together_touch()
    {
        var text = new TokenText("5% và 6 %");

        Assert.Equal([false, true, false, false, false], Enumerable.Range(0, text.Count).Select(text.Touches));
    }

    [Fact]
    public void Reading_may_begin_behind_a_marker() => Assert.Equal("5", new TokenText("1. 5", 2).Word(0).ToString());
}
