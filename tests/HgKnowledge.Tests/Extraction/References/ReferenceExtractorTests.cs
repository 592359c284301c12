using HgKnowledge.Documents;
using HgKnowledge.Extraction.References;

namespace HgKnowledge.Tests.Extraction.References;

public class ReferenceExtractorTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Extractors", "References");

    public static TheoryData<string> Samples() => [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_gives_the_citations_it_states(string file)
    {
        var sample = ReferenceSample.Load(Path.Combine(Folder, file));

        Assert.Equal(sample.Expected, sample.Found());
    }

    [Theory]
    [InlineData("")]
    [InlineData("số")]
    [InlineData("Nghị quyết")]
    [InlineData("Nghị quyết số")]
    [InlineData("Nghị quyết số 1-")]
    [InlineData("Nghị quyết số 1/2020/")]
    [InlineData("Nghị quyết số 13-NQ/TW ngày 1/")]
    [InlineData("Nghị quyết số 13-NQ/TW (ngày 01/01/2020")]
    [InlineData("Nghị quyết số 13-NQ/TW của")]
    [InlineData("Nghị quyết số 13-NQ/TW của Bộ Chính trị,")]
    [InlineData("Đề án “không có ngoặc đóng")]
    [InlineData("Luật")]
    [InlineData("Luật sửa đổi,")]
    [InlineData("Hiến pháp năm")]
    [InlineData("Nghị quyết Đại hội lần thứ")]
    [InlineData("chương trình mục tiêu quốc gia,")]
    public void Text_that_breaks_off_is_read_without_error(string text)
    {
        var found = Extract(text);

        Assert.All(found, r => Assert.InRange(r.Evidence.End, 1, text.Length));
    }

    [Fact]
    public void Page_numbers_and_running_heads_cite_nothing()
    {
        var document = Document(new Block { Index = 0, Kind = BlockKind.Furniture, Text = "Nghị quyết số 13-NQ/TW", Lines = new((0, 1)) });

        Assert.Empty(new ReferenceExtractor().Extract(document));
    }

    private static IReadOnlyList<Reference> Extract(string text) =>
        new ReferenceExtractor().Extract(Document(new Block { Index = 0, Kind = BlockKind.Paragraph, Text = text, Lines = new((0, 1)) }));

    private static Document Document(Block block) => new() { Name = "a.txt", Meta = new(), Blocks = [block], Outline = [] };
}
