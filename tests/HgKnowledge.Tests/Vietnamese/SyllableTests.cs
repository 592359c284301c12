using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Vietnamese;

/// <summary>Structure tells a syllable from a piece of one.</summary>
public class SyllableTests
{
    [Theory]
    [InlineData("nghiêng")]
    [InlineData("quyết")]
    [InlineData("QUỐC")]
    [InlineData("Giang")]
    [InlineData("gì")]
    [InlineData("giết")]
    [InlineData("hòa")]
    [InlineData("hoà")]
    [InlineData("yếu")]
    [InlineData("ủy")]
    [InlineData("y")]
    [InlineData("ở")]
    [InlineData("đường")]
    public void A_syllable_is_valid(string letters) => Assert.True(Syllable.IsValid(letters));

    [Theory]
    [InlineData("ngh")]
    [InlineData("qu")]
    [InlineData("triể")]
    [InlineData("ng")]
    [InlineData("đềra")]
    [InlineData("chỉtiêu")]
    [InlineData("UBND")]
    [InlineData("web")]
    [InlineData("tếế")]
    [InlineData("n")]
    [InlineData("")]
    public void Anything_else_is_not(string letters) => Assert.False(Syllable.IsValid(letters));
}
