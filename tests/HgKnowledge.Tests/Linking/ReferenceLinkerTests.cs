using HgKnowledge.Tests.Rules;

namespace HgKnowledge.Tests.Linking;

public class ReferenceLinkerTests
{
    private const string Resolution = "=== nq.txt; type=Nghị quyết; symbol=13-NQ/TW; date=2022-04-02\nHội nghị quyết nghị.\n";

    [Theory]
    [InlineData("Nghị quyết số 13-NQ/TW ngày 02/4/2022 của Bộ Chính trị", "nq.txt")]
    [InlineData("Nghị quyết số 13-NQ/TW", "nq.txt")]
    [InlineData("Nghị quyết số 13-NQ/TW ngày 16/01/2012 của Ban Chấp hành Trung ương", null)]
    [InlineData("Chỉ thị số 13-NQ/TW ngày 02/4/2022 của Bộ Chính trị", null)]
    public void A_citation_means_the_document_with_its_type_symbol_and_date(string citation, string? target) =>
        Assert.Equal(target, Targets(Resolution + $"=== a.txt; type=Kế hoạch\nThực hiện {citation}.")[0]);

    [Fact]
    public void Two_candidates_are_none() =>
        Assert.Null(Targets(Resolution + "=== cũ.txt; type=Nghị quyết; symbol=13-NQ/TW; date=2012-01-16\nx.\n=== a.txt\nThực hiện Nghị quyết số 13-NQ/TW.")[0]);

    [Fact]
    public void A_local_number_without_date_means_the_same_province()
    {
        const string Local = "=== nq.txt; type=Nghị quyết; symbol=04-NQ/TU; date=2021-11-26; province=Hậu Giang\nx.\n";

        Assert.Equal("nq.txt", Targets(Local + "=== a.txt; province=Hậu Giang\nThực hiện Nghị quyết số 04-NQ/TU.")[0]);
        Assert.Null(Targets(Local + "=== a.txt; province=Bắc Ninh\nThực hiện Nghị quyết số 04-NQ/TU.")[0]);
    }

    [Fact]
    public void A_short_form_means_what_its_full_citation_means() =>
        Assert.Equal(["nq.txt", "nq.txt"], Targets(Resolution + "=== a.txt\nThực hiện Nghị quyết số 13-NQ/TW ngày 02/4/2022; quán triệt Nghị quyết số 13."));

    [Fact]
    public void A_document_means_itself_by_this() =>
        Assert.Equal(["a.txt"], Targets("=== a.txt; type=Chương trình\nTriển khai Chương trình này."));

    [Fact]
    public void A_long_name_means_the_document_with_that_title() =>
        Assert.Equal(["đa.txt"], Targets("=== đa.txt; type=Đề án; title=ĐỀ ÁN chăm sóc người cao tuổi giai đoạn 2021 - 2025\nx.\n=== a.txt\nThực hiện Đề án chăm sóc người cao tuổi giai đoạn 2021 - 2025."));

    private static List<string?> Targets(string sample) =>
        [.. new CitationSample(sample).Knowledge.Documents.Single(d => d.Document.Name == "a.txt").References.Select(r => r.Target)];
}
