using HgKnowledge.Documents;

namespace HgKnowledge.Tests.Documents;

public class MarkerReaderTests
{
    [Theory]
    [InlineData("PHẦN THỨ NHẤT", MarkerStyle.Part, 1, "PHẦN THỨ NHẤT")]
    [InlineData("Phần II. Mục tiêu", MarkerStyle.Part, 2, "Phần II")]
    [InlineData("CHƯƠNG IV", MarkerStyle.Chapter, 4, "CHƯƠNG IV")]
    [InlineData("Mục 3. Kinh tế", MarkerStyle.Division, 3, "Mục 3")]
    [InlineData("Điều 12. Hiệu lực", MarkerStyle.Article, 12, "Điều 12")]
    [InlineData("PHỤ LỤC 01", MarkerStyle.Annex, 1, "PHỤ LỤC 01")]
    [InlineData("PHỤ LỤC", MarkerStyle.Annex, 0, "PHỤ LỤC")]
    [InlineData("Phụ lục", MarkerStyle.Annex, 0, "Phụ lục")]
    [InlineData("PHỤ LỤC: DANH MỤC DỰ ÁN", MarkerStyle.Annex, 0, "PHỤ LỤC")]
    [InlineData("PHỤ LỤC II: DANH MỤC", MarkerStyle.Annex, 2, "PHỤ LỤC II")]
    [InlineData("I. KẾT QUẢ", MarkerStyle.Roman, 1, "I.")]
    [InlineData("XIV- Công tác", MarkerStyle.Roman, 14, "XIV-")]
    [InlineData("B. Nội dung", MarkerStyle.UpperLetter, 2, "B.")]
    [InlineData("3. Nông nghiệp", MarkerStyle.Number, 3, "3.")]
    [InlineData("12) Du lịch", MarkerStyle.Number, 12, "12)")]
    [InlineData("2.1. Trồng trọt", MarkerStyle.Number2, 1, "2.1.")]
    [InlineData("2.1 Trồng trọt", MarkerStyle.Number2, 1, "2.1")]
    [InlineData("1.2.10. Đường bộ", MarkerStyle.Number3, 10, "1.2.10.")]
    [InlineData("a) Về văn hóa", MarkerStyle.Letter, 1, "a)")]
    [InlineData("đ) Về y tế", MarkerStyle.Letter, 5, "đ)")]
    [InlineData("(7) Lao động", MarkerStyle.Parenthesised, 7, "(7)")]
    [InlineData("(1.2) Việc làm", MarkerStyle.Parenthesised2, 2, "(1.2)")]
    [InlineData("(ii) Việc làm", MarkerStyle.ParenthesisedRoman, 2, "(ii)")]
    [InlineData("(xiv). Việc làm", MarkerStyle.ParenthesisedRoman, 14, "(xiv)")]
    [InlineData("(2  Việc làm", MarkerStyle.Parenthesised, 2, "(2)")]
    [InlineData("- Tỷ lệ", MarkerStyle.Dash, 0, "-")]
    [InlineData("–Tỷ lệ", MarkerStyle.Dash, 0, "–")]
    [InlineData("+ Tỷ lệ", MarkerStyle.Plus, 0, "+")]
    [InlineData("* Tỷ lệ", MarkerStyle.Bullet, 0, "*")]
    [InlineData("• Tỷ lệ", MarkerStyle.Bullet, 0, "•")]
    [InlineData("Hai là, đẩy mạnh", MarkerStyle.Ordinal, 2, "Hai là,")]
    [InlineData("   4. Thụt đầu dòng", MarkerStyle.Number, 4, "4.")]
    public void The_numbering_at_the_start_is_read(string text, MarkerStyle style, int number, string written)
    {
        var marker = MarkerReader.Read(text)!.Value;

        Assert.Equal((style, number, written), (marker.Style, marker.Number, marker.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Kinh tế phát triển")]
    [InlineData("3.1 triệu lượt khách")]
    [InlineData("3,5% mỗi năm")]
    [InlineData("2025 là năm cuối")]
    [InlineData("12/2025 hoàn thành")]
    [InlineData("Điều lệ Đảng")]
    [InlineData("Điều 5 của Luật Đất đai")]
    [InlineData("phần lớn các xã")]
    [InlineData("Mục tiêu chung")]
    [InlineData("Chương trình hành động")]
    [InlineData("(GRDP) tăng")]
    [InlineData("(vi mạch) tăng")]
    [InlineData("Phần xi măng còn lại")]
    [InlineData("-")]
    [InlineData("-5 độ")]
    [InlineData("**Đậm**")]
    [InlineData("Một lá thư")]
    [InlineData("Văn bản số 5")]
    public void What_only_looks_like_numbering_is_none(string text) => Assert.Null(MarkerReader.Read(text));
}
