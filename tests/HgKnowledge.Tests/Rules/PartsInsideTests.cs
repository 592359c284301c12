using System.Text;
using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Formats.Text;
using HgKnowledge.Linking;
using HgKnowledge.Rules;

namespace HgKnowledge.Tests.Rules;

/// <summary>One document that gives several numbers for what its words call by one name, read from its text.</summary>
public class PartsInsideTests
{
    [Theory]
    [InlineData("a) Khu công nghiệp Âu Lâu: 118 ha, tỷ lệ lấp đầy 82,4%.", "b) Khu công nghiệp Minh Quân: 112 ha, tỷ lệ lấp đầy 51,8%.")]
    [InlineData("Tỉnh có 22 cụm công nghiệp.", "Trên địa bàn có 15 cụm công nghiệp do Ủy ban nhân dân cấp xã quản lý.")]
    [InlineData("- Thành lập mới 05 khu công nghiệp.", "- Toàn tỉnh có 12 khu công nghiệp.")]
    [InlineData("Khu công nghiệp đi vào hoạt động; tỷ lệ lấp đầy khu công nghiệp 80%.", "Tỷ lệ lấp đầy cụm công nghiệp 60%.")]
    public void Parts_of_a_whole_do_not_contradict_one_another(string one, string other) => Assert.Empty(Found(one, other));

    [Theory]
    [InlineData("Toàn tỉnh có 10 khu công nghiệp.", "Cả tỉnh có 12 khu công nghiệp.")]
    [InlineData("a) Tỷ lệ lấp đầy khu công nghiệp 80%.", "b) Tỷ lệ lấp đầy khu công nghiệp 60%.")]
    [InlineData("a) Về hạ tầng: đầu tư đồng bộ, tỷ lệ lấp đầy khu công nghiệp 80%.", "b) Về đầu tư: thu hút nhà đầu tư, tỷ lệ lấp đầy khu công nghiệp 60%.")]
    [InlineData("Toàn tỉnh có 10 KCN.", "Cả tỉnh có 12 KCN.")]
    [InlineData("- Đến năm 2030, tỷ lệ hộ nghèo còn 5%.", "- Năm 2030, tỷ lệ hộ nghèo còn 3%.")]
    public void Two_numbers_for_the_whole_do(string one, string other) => Assert.Equal(Severity.Error, Assert.Single(Found(one, other)).Severity);

    [Fact]
    public void Many_numbers_are_a_hint_at_most() =>
        Assert.Equal(Severity.Info, Assert.Single(Found([.. new[] { 10, 25, 40, 60 }.Select(share => $"Tỷ lệ lấp đầy khu công nghiệp {share}%.")])).Severity);

    private static List<Finding> Found(params string[] lines)
    {
        var text = $"KẾ HOẠCH\nphát triển công nghiệp tỉnh Yên Bái giai đoạn 2026 - 2030\n\nI. Mục tiêu đến năm 2030\n{string.Join("\n\n", lines)}\n";
        var knowledge = Linker.Link([Pipeline.Run("a.txt", "", new PlainTextReader().Read(Encoding.UTF8.GetBytes(text)))], CatalogReader.BuiltIn);
        return [.. RuleRunner.Run(knowledge).Where(finding => finding.Rule.Id == "HG102")];
    }
}
