using HgKnowledge.Catalog;

namespace HgKnowledge.Tests.Catalog;

public class DocumentTypesTests
{
    [Theory]
    [InlineData("Chương trình hành động số 1", "Chương trình hành động")]
    [InlineData("chương trình phát triển", "Chương trình")]
    [InlineData("NGHỊ QUYẾT", "Nghị quyết")]
    [InlineData("Qui chế làm việc", "Quy chế")]
    [InlineData("Luật sư", "Luật")]
    [InlineData("Kế hoạchX", null)]
    [InlineData("", null)]
    public void The_longest_type_name_wins(string text, string? type) => Assert.Equal(type, DocumentTypes.At(text, out _)?.Name);

    [Theory]
    [InlineData("Quy định", "QĐ", true)]
    [InlineData("Quyết định", "QĐ", true)]
    [InlineData("Quy định", "CT", false)]
    [InlineData("Nghị quyết", "QH15", true)]
    [InlineData("Công văn", "BC", true)]
    [InlineData("Tên lạ", "CT", true)]
    public void A_sign_contradicts_a_type_only_if_it_is_another_types_sign(string type, string sign, bool agree) =>
        Assert.Equal(agree, DocumentTypes.Agree(type, sign));
}
