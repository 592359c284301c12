using System.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Vietnamese;

public class SearchTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Nông thôn, mới!", "Nông|thôn|mới")]
    [InlineData("13-NQ/TW", "13|NQ|TW")]
    [InlineData("99/2023/QH15", "99|2023|QH15")]
    [InlineData("8.300 tỷ", "8.300|tỷ")]
    [InlineData("1.234.567,89", "1.234.567,89")]
    [InlineData("6,3-6,7%", "6,3|6,7")]
    [InlineData("30.4.1975", "30|4|1975")]
    [InlineData("1,2,3", "1|2|3")]
    [InlineData("1.2.3 4.5", "1|2|3|4.5")]
    [InlineData("1.200ha", "1.200|ha")]
    [InlineData("237a", "237|a")]
    [InlineData("năm 2025.", "năm|2025")]
    [InlineData("II.3.2(9)", "II|3.2|9")]
    [InlineData("\0😀\ud83d ", "")]
    public void Text_is_cut_into(string text, string tokens)
    {
        var found = new List<string>();
        foreach (var token in new SearchTokenizer(text))
            found.Add(text[token.Start..token.End]);
        Assert.Equal(tokens, string.Join('|', found));
    }

    [Theory]
    [InlineData("8.300", "8300")]
    [InlineData("8300", "8300")]
    [InlineData("12.345.678,9", "12345678,9")]
    [InlineData("6,3", "6,3")]
    [InlineData("6.3", "6,3")]
    [InlineData("0.300", "0,300")]
    [InlineData("1234.567", "1234,567")]
    [InlineData("03", "3")]
    [InlineData("000", "0")]
    [InlineData("0,5", "0,5")]
    public void A_number_has_one_form(string number, string form)
    {
        var builder = new StringBuilder();
        SearchForm.AppendExact(builder, number);
        SearchForm.AppendFolded(builder, number);
        Assert.Equal(form + form, builder.ToString());
    }

    [Theory]
    [InlineData("HÒA", "hoà", "hoa")]
    [InlineData("tỷ", "tỷ", "ti")]
    [InlineData("quý", "quý", "qui")]
    [InlineData("tay", "tay", "tay")]
    [InlineData("Ðảng", "đảng", "dang")]
    [InlineData("a\u0302\u0301n", "an", "an")]
    public void A_word_has_a_form_with_accents_and_one_without(string word, string exact, string folded)
    {
        var builder = new StringBuilder();
        SearchForm.AppendExact(builder, word);
        SearchForm.AppendFolded(builder.Append('|'), word);
        Assert.Equal($"{exact}|{folded}", builder.ToString());
    }

    [Fact]
    public void An_endless_word_has_a_short_form()
    {
        var builder = new StringBuilder();
        SearchForm.AppendExact(builder, new string('ế', 10_000));
        Assert.InRange(builder.Length, 1, 100);
    }

    [Theory]
    [InlineData("số 13-NQ/TW ngày", "13-nq/tw")]
    [InlineData("(35/NQ-CP), 31/2024/QH15.", "35/nq-cp|31/2024/qh15")]
    [InlineData("12/QĐ-TTg và 13–CT/TU", "12/qd-ttg|13-ct/tu")]
    [InlineData("1.234/QĐ-UBND", "1234/qd-ubnd")]
    [InlineData("2020-2025 xã/phường 02/4/2022 - /- NQ-CP-", "")]
    public void Symbols_are_kept_whole(string text, string symbols)
    {
        var builder = new StringBuilder();
        foreach (var symbol in new SymbolTokenizer(text))
        {
            builder.Append(builder.Length == 0 ? "" : "|");
            SymbolTokenizer.AppendForm(builder, text.AsSpan(symbol.Start, symbol.Length));
        }
        Assert.Equal(symbols, builder.ToString());
    }
}
