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
    [InlineData("nhân lực lãnh đạo chủ chốt các cấp", "05-ĐA/TU")]
    public void A_planned_document_is_the_one_issued_later(string title, string symbol)
    {
        RealDocuments.File(Files[0]);

        var trail = Assert.Single(Read.Value.Trails, trail => trail.Plans.Any(plan => plan.Title.Contains(title, StringComparison.Ordinal)));

        Assert.Equal(symbol, trail.Match?.Issued.Symbol);
    }

    [SkippableFact]
    public void A_document_that_covers_more_than_the_plan_is_suggested()
    {
        RealDocuments.File(Files[0]);

        var trail = Assert.Single(Read.Value.Trails, trail => trail.Plans.Any(plan => plan.Title.Contains("phát triển du lịch", StringComparison.Ordinal)));

        Assert.Null(trail.Match);
        Assert.Equal("04-NQ/TU", trail.Suggestions[0].Issued.Symbol);
    }

    [SkippableFact]
    public void A_scheme_without_number_and_deadline_that_is_to_be_carried_out_is_only_suggested()
    {
        RealDocuments.File(Files[0]);

        Assert.Contains(Read.Value.Trails, trail => trail.Match is null && trail.Suggestions.Any(match => match.Issued.Name == "Đề án chính quyền điện tử"));
    }

    [SkippableFact]
    public void Plans_of_several_documents_meet_in_the_one_that_came_without_a_number()
    {
        RealDocuments.File(Files[0]);

        var trail = Assert.Single(Read.Value.Trails, trail => trail.Match?.Issued.Name.StartsWith("Quy hoạch tỉnh", StringComparison.Ordinal) == true);

        Assert.Equal(["000", "001", "003", "004"], trail.Plans.Select(plan => plan.Source.Document.Name[..3]).Distinct());
        Assert.Equal("quý III năm 2022", trail.Deadline?.Text);
    }

    [SkippableFact]
    public void A_document_issued_after_its_deadline_is_late()
    {
        RealDocuments.File(Files[0]);

        var trail = Assert.Single(Read.Value.Trails, trail => trail.Match?.Issued.Symbol == "05-ĐA/TU");

        Assert.Equal((TrailState.Late, 152), (trail.State, trail.LateDays));
    }

    [SkippableFact]
    public void A_plan_that_a_later_document_repeats_after_the_deadline_is_late()
    {
        RealDocuments.File(Files[0]);

        var trail = Assert.Single(Read.Value.Trails, trail => trail is { State: TrailState.Late, Match: null });

        Assert.Contains("kết cấu hạ tầng", trail.Plans[0].Title, StringComparison.Ordinal);
        Assert.Equal(3, trail.LateQuarters);
    }

    [SkippableFact]
    public void Nothing_else_is_stated_as_issued()
    {
        RealDocuments.File(Files[0]);

        var stated = Read.Value.Trails.Where(trail => trail.Plans.Count > 0 && trail.Match is not null).Select(trail => trail.Match!.Issued.Symbol ?? trail.Match.Issued.Name).Order(StringComparer.Ordinal);

        Assert.Equal(["01-ĐA/TU", "05-ĐA/TU", "37-KH/TU", "Quy hoạch tỉnh Hậu Giang thời kỳ 2021 - 2030, tầm nhìn đến năm 2050"], stated);
    }
}
