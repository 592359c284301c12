using HgKnowledge.Repairs;
using static HgKnowledge.Tests.Repairs.DamagedText;

namespace HgKnowledge.Tests.Repairs;

/// <summary>Blanks inside syllables go, and those missing between words come back.</summary>
public class SpaceRepairerTests
{
    private static readonly string[] Torn = ["Kế  t quả phát triể n kinh tế", "Toàn tỉnh có nhiề u tiề m năng"];

    [Theory]
    [InlineData("đời số  ng người dân", "đời sống người dân")]
    [InlineData("cơ cấ u kinh tếchuyể n dịch", "cơ cấu kinh tế chuyển dịch")]
    [InlineData("ĐOÀN KẾ T, PHÁT TRIỂ N KINH TẾĐẠT KHÁ", "ĐOÀN KẾT, PHÁT TRIỂN KINH TẾ ĐẠT KHÁ")]
    [InlineData("Nghị quyết đềra 18 chỉtiêu", "Nghị quyết đề ra 18 chỉ tiêu")]
    [InlineData("Nghị quyết số13-NQ/TW", "Nghị quyết số 13-NQ/TW")]
    [InlineData("cải thiện thể chế , nhất là kinh tế- xã hội", "cải thiện thể chế, nhất là kinh tế - xã hội")]
    [InlineData("kể từ ngà y ký, cơ quan nhà nư ớ c và ngư ời dân", "kể từ ngày ký, cơ quan nhà nước và người dân")]
    [InlineData("Công ty TNHHThương mại", "Công ty TNHH Thương mại")]
    [InlineData("Sở ban hành hướng dẫnvà phối hợp với UBNDphường", "Sở ban hành hướng dẫn và phối hợp với UBND phường")]
    [InlineData("vận động nguồ  n  vố n, dịch vụ y tế", "vận động nguồn  vốn, dịch vụ y tế")]
    public void Blanks_are_set_right(string damaged, string expected)
    {
        var block = Repaired([.. Torn, damaged])[^1];

        Assert.Equal(expected, block.Text);
        Assert.Equal(damaged, block.Original(0, block.Text.Length));
    }

    /// <summary>What a torn document cannot be: one whose only odd blanks are those of dots, lists and names.</summary>
    [Fact]
    public void Blanks_beside_names_dots_and_list_letters_are_no_damage()
    {
        string[] form = ["cấp ngày ... tháng ... năm ....", "điểm a, b và i khoản 2", "điểm d, e và i khoản 3", "điểm g, h và i khoản 4", "xã A Thiện, xã A Thiện"];

        Assert.Equal(form, Repaired(form).Select(block => block.Text));
    }

    [Fact]
    public void Lines_move_along()
    {
        var blocks = Repairers.Apply([.. Torn.Select(t => Block(t)), Block("tiề  m năng đấ t đai, nguồ n lực", (0, 3), (11, 4), (22, 5))]);

        Assert.Equal("tiềm năng đất đai, nguồn lực", blocks[^1].Text);
        Assert.Equal([(0, 3), (9, 4), (19, 5)], blocks[^1].Lines.Entries.Select(e => e));
    }

    [Theory]
    [InlineData("quản lý nhà n (Đề án 112)")]
    [InlineData("khí CO2, virus H5N1, 25m2 và mẫu B1")]
    [InlineData("Nguyễn Thị N. ở huyện Krông Pắk")]
    [InlineData("bệnh viện đa khoa, ngành y tế và ủy ban")]
    [InlineData("xã Chư A Thai, bản A Pa Chải và thôn Krông Nô")]
    [InlineData("các điểm d, e, g và i khoản 1; diện tích là m2")]
    [InlineData("xe ôtô, khí mêtan, sơmi rơmoóc, quặng bôxít, 5.000 đôla")]
    [InlineData("cơ quan báo chí1, tiêu chuẩn kỹ thuật4; Lưu: VT, Hưng64.")]
    [InlineData("a density and a volume, sent a letter, not a plan")]
    public void Sound_text_stays(string text) => Assert.Equal(text, Repaired(text)[0].Text);
}
