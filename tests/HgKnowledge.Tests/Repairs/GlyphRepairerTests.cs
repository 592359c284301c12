using HgKnowledge.Documents;
using HgKnowledge.Repairs;
using static HgKnowledge.Tests.Repairs.DamagedText;

namespace HgKnowledge.Tests.Repairs;

/// <summary>Letters that a font lost are found again by the words that are known.</summary>
public class GlyphRepairerTests
{
    private const string Lost = "aâịếểựHGly";

    private static readonly string[] Written =
    [
        "(2) Nghị quyết phát triển nguồn nhân lực tỉnh Hòa An giai đoạn 2021 - 2025, định hướng đến năm 2030",
        "(3) Xây dựng Đề án nâng cao chất lượng đội ngũ cán bộ, công chức cấp xã",
        "1. Tiếp tục thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới; phát triển kinh tế tập thể",
        "(4) Xây dựng chính quyền điện tử, dịch vụ logistics và chuyển đổi số; nâng cao chất lượng dịch vụ y tế",
    ];

    public static TheoryData<string> Headings => [.. Written];

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_heading_that_lost_letters_is_restored(string heading)
    {
        var damaged = Without(Lost, heading);

        var block = Repaired([.. Sound, .. Written.Select(text => Without(Lost, text))]).Single(b => b.Original(0, b.Text.Length) == damaged);

        Assert.Equal(heading, block.Text);
        Assert.All(block.Repairs, repair => Assert.Equal("glyphs", repair.Method));
    }

    [Fact]
    public void A_heading_in_capitals_is_restored()
    {
        var block = Repaired([.. Sound, "II. CÔNG TÁC X Y D NG Đ NG VÀ HỆ TH NG CHÍNH TR "])[^1];

        Assert.Equal("II. CÔNG TÁC XÂY DỰNG ĐẢNG VÀ HỆ THỐNG CHÍNH TRỊ", block.Text);
    }

    [Fact]
    public void Letters_lost_at_both_ends_of_a_line_come_back_although_readers_trim_lines()
    {
        // Of "... chức danh" and "lãnh đạo ... kinh tế" the last h stays, l and ế are gone without a trace.
        var text = "Xâ  d ng Đề án th  đi m tu  n chọn chức d nh ãnh đạo, quản   ; ti p tục phát tri n kinh t";
        var blocks = Repairers.Apply([.. Sound.Select(t => Block(t)), Block(text, (0, 7), (45, 9))]);

        Assert.EndsWith("chức danh lãnh đạo, quản lý; tiếp tục phát triển kinh tế", blocks[^1].Text);
        Assert.Equal(9, blocks[^1].Lines.LineAt(blocks[^1].Text.IndexOf("lãnh", StringComparison.Ordinal)));
        Assert.Equal(text, blocks[^1].Original(0, blocks[^1].Text.Length));
    }

    [Fact]
    public void The_lost_sign_of_a_list_marker_comes_back()
    {
        var block = Repaired([.. Sound, "(2  Ngh  qu  t phát tri n ngu n nhân   c"])[^1];

        Assert.Equal("(2) Nghị quyết phát triển nguồn nhân lực", block.Text);
    }

    [Fact]
    public void What_no_word_fits_stays_and_is_listed()
    {
        var block = Repaired([.. Sound, "Ngh  qu  t về phát tri n kinh t  - xã hội của Kr ngpl đ n năm 2030"])[^1];

        Assert.Contains("phát triển kinh tế - xã hội", block.Text);
        Assert.Contains(block.Repairs, r => r.Method == Repair.Unrepaired && block.Text.Substring(r.Start, r.Length) == r.Original);
    }

    [Theory]
    [InlineData("Tính theo công thức a b c, trong đó a là diện tích")]
    [InlineData("Ứng dụng Big Data, IoT và web app  vào quản lý nhà nước")]
    [InlineData("Chương V   Quốc gia khu vực Đông Nam Á   và châu Á")]
    [InlineData("Diện tích 25 m , sản lượng 30 kg  ;  c) thuộc UBND tỉnh   và các HTX")]
    [InlineData("Kích thước 27,5m x 34m; X = Chi phí xây dựng x Mức thu phí x 50% = 7.048.202 đồng x 0,19%  = 6.695 đồng")]
    [InlineData("a Mỏ Tam Lung, xã Thụy Hùng              31,7       10.000          8.000 tr n")]
    [InlineData("Nơi nhận:   - Như Điều 3;   - Lưu: VT.")]
    public void Sound_text_with_odd_letters_or_blanks_stays(string text) =>
        Assert.Equal(text, Repaired([.. Sound, text])[^1].Text);
}
