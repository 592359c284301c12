using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Formats.Text;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Tests.Linking;

/// <summary>What five real documents of one province plan, and which documents came of it, found by reading them.</summary>
public class RealTrailTests
{
    private static readonly string[] Files =
    [
        "000_9f63aa49df9fb3fd.txt", "001_d74f15012c715626.txt", "002_3af1d634d45fff12.txt", "003_6325d3a2f4026a30.txt", "004_825d63a4ff037774.txt",
    ];

    private static readonly Lazy<Knowledge> Read = new(() => Linker.Link(
        [.. Files.Select(file => Pipeline.Run(file, "", new PlainTextReader().Read(File.ReadAllBytes(RealDocuments.File(file)))))], CatalogReader.BuiltIn));

    [SkippableTheory]
    [InlineData("luân chuyển cán bộ", "37-KH/TU")]
    [InlineData("cán bộ trẻ, nữ", "01-ĐA/TU")]
    public void A_planned_document_is_the_one_issued_later(string title, string symbol)
    {
        RealDocuments.File(Files[0]);

        var trail = Assert.Single(Read.Value.Trails, trail => trail.Plans.Any(plan => plan.Title.Contains(title, StringComparison.Ordinal)));

        Assert.Equal(symbol, trail.Match?.Issued.Symbol);
    }

    [SkippableTheory]
    [InlineData("lãnh đạo chủ chốt các cấp", "05-ĐA/TU")]
    [InlineData("phát triển du lịch", "04-NQ/TU")]
    public void A_pair_in_other_words_is_at_least_suggested(string title, string symbol)
    {
        RealDocuments.File(Files[0]);

        var trails = Read.Value.Trails.Where(trail => trail.Plans.Any(plan => plan.Title.Contains(title, StringComparison.Ordinal)));

        Assert.Contains(trails, trail => trail.Suggestions.Append(trail.Match).Any(match => match?.Issued.Symbol == symbol));
    }

    [SkippableFact]
    public void A_plan_that_a_later_document_repeats_after_the_deadline_is_late()
    {
        RealDocuments.File(Files[0]);

        var trail = Assert.Single(Read.Value.Trails, trail => trail.State == TrailState.Late);

        Assert.Contains("kết cấu hạ tầng", trail.Plans[0].Title, StringComparison.Ordinal);
        Assert.Equal(3, trail.LateQuarters);
    }

    [SkippableFact]
    public void Nothing_else_is_stated_as_issued()
    {
        RealDocuments.File(Files[0]);

        var stated = Read.Value.Trails.Where(trail => trail.Plans.Count > 0 && trail.Match is not null).Select(trail => trail.Match!.Issued.Symbol ?? trail.Match.Issued.Name).Order(StringComparer.Ordinal);

        Assert.Equal(["01-ĐA/TU", "37-KH/TU", "Quy hoạch tỉnh Hậu Giang thời kỳ 2021 - 2030, tầm nhìn đến năm 2050"], stated);
    }
}
