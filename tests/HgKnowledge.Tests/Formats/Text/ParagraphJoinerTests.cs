using HgKnowledge.Formats.Text;

namespace HgKnowledge.Tests.Formats.Text;

public class ParagraphJoinerTests
{
    private static readonly LineLayout Wrapped = new(Wrapped: true, 12, BlankLinesSeparate: false);
    private static readonly LineLayout Paragraphs = new(Wrapped: false, int.MaxValue, BlankLinesSeparate: true);

    [Theory]
    [InlineData("Tỷ lệ hộ nghèo giai đoạn 2021", "- 2025 giảm bình quân 1%", true)]
    [InlineData("phát triển kinh tế", "- xã hội của tỉnh", true)]
    [InlineData("Các chỉ tiêu chủ yếu:", "- tỷ lệ hộ nghèo", false)]
    [InlineData("đạt từ 7,5", "- 8% mỗi năm", true)]
    [InlineData("đời sống của", "nhân dân", true)]
    [InlineData("đã được nâng lên.", "Kinh tế phát triển", false)]
    [InlineData("giá trị đạt trên", "40% vào năm 2025", true)]
    [InlineData("Tốc độ tăng trưởng kinh tế bình quân của các xã, phường trong", "Tỉnh đạt 7%", true)]
    [InlineData("KẾT QUẢ", "Kinh tế phát triển", false)]
    [InlineData("đời sống của nhân dân", "2. Xã hội", false)]
    [InlineData("Sở Tài chính và Sở Nội vụ phối hợp với Sở Y tế cùng xây dựng kế hoạch", "Mục tiêu: giảm nghèo", false)]
    [InlineData("chú thích [", "] của bảng", true)]
    public void Wrapped_lines_are_joined_inside_sentences(string above, string below, bool joined) =>
        Assert.Equal(joined, ParagraphJoiner.Continues(above, below, blankBetween: false, heading: false, Wrapped));

    [Theory]
    [InlineData("Nhiệm vụ trọng tâm là phát triển nông nghiệp sinh thái, nông thôn hiện đại và", "nông dân văn minh", true)]
    [InlineData("Nhiệm vụ trọng tâm", "nông dân văn minh", false)]
    [InlineData("Nhiệm vụ trọng tâm là phát triển nông nghiệp sinh thái, nông thôn hiện đại và.", "nông dân văn minh", false)]
    public void Where_lines_are_paragraphs_only_a_page_break_cuts_one(string above, string below, bool joined) =>
        Assert.Equal(joined, ParagraphJoiner.Continues(above, below, blankBetween: true, heading: false, Paragraphs));
}
