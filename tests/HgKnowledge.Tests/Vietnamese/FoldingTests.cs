using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Vietnamese;

public class FoldingTests
{
    [Theory]
    [InlineData("Đường Nguyễn Huệ", "duong nguyen hue")]
    [InlineData("ẮẰẲẴẶ ấầẩẫậ éèẻẽẹ ỉĩị ộờỡ ừữự ỳỵ", "aaaaa aaaaa eeeee iii ooo uuu yy")]
    [InlineData("Ðảng Ƣu", "dang uu")]
    [InlineData("13-NQ/TW, 6,3% – 中 😀", "13-nq/tw, 6,3% – 中 😀")]
    public void Text_is_folded_character_by_character(string text, string folded)
    {
        Assert.Equal(folded, Folding.Fold(text));
        Assert.Equal(text.Length, folded.Length);
    }

    [Fact]
    public void Every_letter_of_Vietnamese_folds_to_its_base()
    {
        foreach (var letter in "aăâeêioôơuưy")
            foreach (var mark in "\u0300\u0301\u0303\u0309\u0323")
            {
                var toned = Composition.Compose($"{letter}{mark}");
                Assert.Equal(Folding.Fold(letter), Folding.Fold(toned[0]));
                Assert.InRange(Folding.Fold(char.ToUpperInvariant(toned[0])), 'a', 'y');
            }
    }
}
