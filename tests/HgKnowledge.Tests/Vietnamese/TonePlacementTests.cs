using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Vietnamese;

public class TonePlacementTests
{
    [Theory]
    [InlineData("hòa", "hoà")]
    [InlineData("hoà", "hoà")]
    [InlineData("ỦY BAN", "UỶ BAN")]
    [InlineData("thúy", "thuý")]
    [InlineData("khỏe", "khoẻ")]
    [InlineData("tòan", "toàn")]
    [InlineData("họăc", "hoặc")]
    // Pairs that keep their tone on the first vowel.
    [InlineData("mùa của chìa", "mùa của chìa")]
    [InlineData("núi hội quý giò", "núi hội quý giò")]
    [InlineData("", "")]
    public void The_tone_moves_to_the_second_vowel(string written, string normalised)
    {
        var text = written.ToCharArray();
        TonePlacement.Normalise(text);
        Assert.Equal(normalised, new string(text));
    }
}
