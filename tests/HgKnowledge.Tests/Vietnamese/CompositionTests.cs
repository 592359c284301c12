using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Vietnamese;

public class CompositionTests
{
    [Theory]
    [InlineData("Nghi\u0323 quye\u0302\u0301t", "Nghị quyết")]
    [InlineData("\u0110a\u0309ng bo\u0323\u0302", "Đảng bộ")]
    [InlineData("U\u031B\u0301ng du\u031B\u0323ng", "Ứng dựng")]
    [InlineData("thu\u031B\u0323c hie\u0323\u0302n", "thực hiện")]
    [InlineData("tă\u0301ng", "tắng")]
    [InlineData("Y\u0301 TU\u031BO\u031B\u0309NG", "Ý TƯỞNG")]
    public void Marks_join_their_letters_in_any_order(string raw, string composed) => Assert.Equal(composed, Composition.Compose(raw));

    [Fact]
    public void Every_letter_of_Vietnamese_is_composed_from_its_parts()
    {
        foreach (var letter in "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ")
        {
            var parts = Decomposed(letter);
            Assert.Equal(letter.ToString(), Composition.Compose(parts));
            // Unicode puts the dot below before breve and circumflex.
            Assert.Equal(letter.ToString(), Composition.Compose(parts.Length == 3 ? $"{parts[0]}{parts[2]}{parts[1]}" : parts));
        }
    }

    [Theory]
    [InlineData("a\u00A0b\u202Fc\td", "a b c d")]
    [InlineData("phát\u00ADtriển", "pháttriển")]
    [InlineData("\uFEFFvăn\u200B bản", "văn bản")]
    public void Odd_spaces_are_spaces_and_invisible_characters_are_gone(string raw, string composed) => Assert.Equal(composed, Composition.Compose(raw));

    [Fact]
    public void Composed_text_is_returned_as_it_is()
    {
        const string Text = "Đảng bộ tỉnh: tăng 7,5%/năm – “đạt”";

        Assert.Same(Text, Composition.Compose(Text));
    }

    [Fact]
    public void A_mark_without_a_letter_stays() => Assert.Equal("\u0301x\u0302", Composition.Compose("\u0301x\u0302"));

    /// <summary>Letter, then breve, circumflex or horn, then tone.</summary>
    private static string Decomposed(char letter)
    {
        const string Tones = "\u0300\u0301\u0309\u0303\u0323";
        foreach (var row in (string[])["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"])
            if (row.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) is >= 0 and var at)
            {
                var head = char.IsUpper(letter) ? char.ToUpperInvariant(row[0]) : row[0];
                return Modified(head) + (at == 0 ? "" : Tones[at - 1]);
            }
        throw new ArgumentOutOfRangeException(nameof(letter));
    }

    private static string Modified(char letter) => letter switch
    {
        'ă' => "a\u0306",
        'â' => "a\u0302",
        'ê' => "e\u0302",
        'ô' => "o\u0302",
        'ơ' => "o\u031B",
        'ư' => "u\u031B",
        'Ă' => "A\u0306",
        'Â' => "A\u0302",
        'Ê' => "E\u0302",
        'Ô' => "O\u0302",
        'Ơ' => "O\u031B",
        'Ư' => "U\u031B",
        _ => letter.ToString(),
    };
}
