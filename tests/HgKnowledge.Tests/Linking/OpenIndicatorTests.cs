using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Tests.Linking;

/// <summary>An indicator that the catalog does not have is named by its words, so that the same words link.</summary>
public class OpenIndicatorTests
{
    [Theory]
    [InlineData("tỷ lệ chó được tiêm phòng", "", "%", "", "ty-le-cho-duoc-tiem-phong")]
    [InlineData("đạt", "tỷ lệ hồ chứa an toàn", "%", "", "ty-le-ho-chua-an-toan")]
    [InlineData("tốc độ tăng bình quân", "sản lượng chè", "%", "", "toc-do-tang-binh-quan-san-luong-che")]
    [InlineData("xây dựng", "", "nghìn nhà máy", "chế biến", "so-nha-may-che-bien-duoc-xay-dung")]
    [InlineData("thu hút", "", "dự án", "", "so-du-an-thu-hut")]
    [InlineData("", "", "%", "hồ sơ đúng hạn", "ty-le-ho-so-dung-han")]
    public void The_words_of_a_statement_make_its_id(string label, string context, string unit, string tail, string id) =>
        Assert.Equal(id, OpenIndicator.Of(Target(TargetKind.Indicator, label, context, unit, tail)).Id);

    [Fact]
    public void Listed_things_are_counts_named_by_what_is_counted() =>
        Assert.Equal(("count", "khâu đột phá về hạ tầng"), OpenIndicator.Of(Target(TargetKind.Count, "xác định", "", "khâu đột phá", "về hạ tầng")));

    private static Target Target(TargetKind kind, string label, string context, string unit, string tail) => new()
    {
        Evidence = new Span(0, 0, 1),
        Number = new Span(0, 0, 1),
        Kind = kind,
        Label = label,
        Context = context,
        Tail = tail,
        Quantity = new Quantity(5, 5, null, Bound.Exact, unit, 0),
    };
}
