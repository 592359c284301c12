namespace HgKnowledge.Tests.Cli;

/// <summary>A scheme that one document plans for the end of 2021 and a later one cites as issued in March 2022.</summary>
public sealed class TrailCommandTests : IDisposable
{
    private const string Review = """
        TỈNH ỦY HÒA AN
        Số 88-BC/TU
        Hòa An, ngày 15 tháng 6 năm 2023

        BÁO CÁO
        công tác xây dựng Đảng giữa nhiệm kỳ

        1. Sơ kết Đề án số 07-ĐA/TU ngày 20/3/2022 của Tỉnh ủy về đào tạo cán bộ trẻ vùng cao giai đoạn 2021 - 2025.
        """;

    private const string Plan = """
        TỈNH ỦY HÒA AN
        Số 05-NQ/TU
        Hòa An, ngày 10 tháng 5 năm 2021

        NGHỊ QUYẾT
        về công tác cán bộ nhiệm kỳ 2020 - 2025

        I. NHIỆM VỤ
        1. Ban Tổ chức Tỉnh ủy chủ trì, tham mưu xây dựng Đề án đào tạo cán bộ trẻ vùng cao giai đoạn 2021 - 2025; hoàn thành trong quý IV năm 2021.
        """;

    private readonly SampleFolder _folder = new SampleFolder().With("nghị quyết.txt", Plan).With("báo cáo.txt", Review);

    public TrailCommandTests() => Assert.Equal(0, _folder.Ingest().Code);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("07-ĐA/TU")]
    [InlineData("đề án đào tạo cán bộ trẻ")]
    public void Trace_shows_where_a_document_is_planned_and_where_it_is_cited(string asked)
    {
        var run = _folder.Run("trace", asked);

        Assert.Equal(0, run.Code);
        Assert.Contains("nghị quyết.txt:9", run.Out);
        Assert.Contains("báo cáo.txt:8", run.Out);
    }

    [Theory]
    [InlineData("late", 1)]
    [InlineData("no-trace", 0)]
    public void Tasks_are_listed_by_what_became_of_them(string state, int count) =>
        Assert.Equal(count, _folder.Run("tasks", "--state", state, "--json").Json().GetArrayLength());

    [Fact]
    public void What_a_document_cites_is_part_of_what_is_shown_of_it() =>
        Assert.Contains("07-ĐA/TU", _folder.Run("show", "document", "báo cáo").Out);
}
