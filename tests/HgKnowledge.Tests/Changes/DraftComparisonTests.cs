using System.Text;
using HgKnowledge.Catalog;
using HgKnowledge.Changes;
using HgKnowledge.Extraction;
using HgKnowledge.Reports;
using HgKnowledge.Tests.PlantedErrors;
using HgKnowledge.Tests.Reviews;

namespace HgKnowledge.Tests.Changes;

public sealed class DraftComparisonTests
{
    private const double ToldOnce = 0.95;

    public static TheoryData<int> Edits() => [.. DraftEdits.Indexes];

    [Theory]
    [MemberData(nameof(Edits))]
    public void One_edit_is_told_once_by_its_name(int index)
    {
        var (text, what, subject, kind) = DraftEdits.Edit(index);
        var change = Assert.Single(Between(DraftEdits.Draft, text));

        Assert.True((subject, kind) == (change.Subject, Assert.Single(change.Kinds)), $"{what}: {change}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Paragraphs_that_moved_are_no_change(int seed)
    {
        var lines = DraftEdits.Draft.Split('\n');
        var first = Array.FindIndex(lines, line => line.StartsWith("1. Tốc độ", StringComparison.Ordinal));
        new Random(seed).Shuffle(lines.AsSpan(first, 7));

        Assert.Empty(Between(DraftEdits.Draft, string.Join('\n', lines)));
    }

    [Theory]
    [InlineData("Tiếp tục thực hiện", "Triển khai thực hiện có hiệu quả")]
    [InlineData("75 triệu đồng/người", "75 triệu đồng / người")]
    [InlineData("ngày 05/8/2008", "ngày 5 tháng 8 năm 2008")]
    [InlineData("Sở Công Thương chủ trì, phối hợp", "Giao Sở Công Thương chủ trì, phối hợp")]
    [InlineData("1. Tốc độ tăng trưởng", "a) Tốc độ tăng trưởng")]
    public void Other_words_for_the_same_are_no_change(string old, string changed)
    {
        Assert.Contains(old, DraftEdits.Draft, StringComparison.Ordinal);
        Assert.Empty(Between(DraftEdits.Draft, DraftEdits.Draft.Replace(old, changed, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_said_once_more_is_not_new() =>
        Assert.Empty(Between(DraftEdits.Draft, DraftEdits.Draft + "\n3. Đến năm 2025, tỷ lệ hộ nghèo còn 2%."));

    [Fact]
    public void Two_versions_in_two_formats_do_not_differ() =>
        Assert.Empty(Between(ReviewSample.Text("a.txt", DraftEdits.Draft), ReviewSample.Read("b.docx", ReviewSample.Word(DraftEdits.Draft))));

    [Fact]
    public void Both_sides_are_told_with_value_section_line_and_words()
    {
        var (text, _, _, _) = DraftEdits.Edit(0);
        var change = Assert.Single(Between(DraftEdits.Draft, text));

        Assert.Equal(new ChangePlace("7 – 7,5%/năm, bình quân 2021–2025", "I.1", 9, null, "Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt 7 - 7,5%/năm"), change.Older);
        Assert.Equal("7,5 – 8%/năm, bình quân 2021–2025", change.Newer!.Value);
    }

    [Fact]
    public void The_projects_own_documents_do_not_differ_from_themselves() =>
        Assert.All(ProjectCorpus.Knowledge.Documents, document => Assert.Empty(Between(document, document)));

    [SkippableFact]
    public void Real_documents_do_not_differ_from_themselves() =>
        Assert.All(Directory.GetFiles(Path.GetDirectoryName(RealDocuments.File("000_9f63aa49df9fb3fd.txt"))!, "*.txt").Select(Read), document => Assert.Empty(Between(document, document)));

    [SkippableFact]
    public void Random_edits_of_real_documents_are_told_once() => ToldOnceIn(
        [.. new[] { "000_9f63aa49df9fb3fd.txt", "003_6325d3a2f4026a30.txt", "004_825d63a4ff037774.txt" }.Select(name => File.ReadAllText(RealDocuments.File(name)).Normalize(NormalizationForm.FormC))]);

    private static void ToldOnceIn(IReadOnlyList<string> texts)
    {
        var edits = texts.SelectMany(text => new ErrorPlanter(ReviewSample.Text("a.txt", text), text, seed: 3).All().Where(edit => edit.Kind != "period").Take(60).Select(edit => (text, edit))).ToList();
        var missed = edits.AsParallel().AsOrdered().Select(pair => (pair.edit, Changes: Between(pair.text, pair.edit.Text)))
            .Where(pair => pair.Changes is not [var only] || !Expected(pair.edit.Kind).Contains(only.Kinds[0]))
            .Select(pair => $"{pair.edit.Kind} {pair.edit.Line} {pair.edit.Change}: {string.Join("; ", pair.Changes.Select(c => $"{c.Kinds[0]} {c.Name}"))}").ToList();
        Assert.True(missed.Count <= (1 - ToldOnce) * edits.Count, $"{missed.Count} of {edits.Count}:\n{string.Join('\n', missed)}");
    }

    private static ChangeKind[] Expected(string kind) => kind switch
    {
        "number" => [ChangeKind.Raised, ChangeKind.Lowered, ChangeKind.OtherValue],
        "unit" => [ChangeKind.OtherUnit],
        "owner" => [ChangeKind.OtherOwner],
        _ => [ChangeKind.OtherDate],
    };

    private static DocumentKnowledge Read(string path) => ReviewSample.Read(Path.GetFileName(path), File.ReadAllBytes(path));

    private static IReadOnlyList<DraftChange> Between(string older, string newer) => Between(ReviewSample.Text("a.txt", older), ReviewSample.Text("b.txt", newer));

    private static IReadOnlyList<DraftChange> Between(DocumentKnowledge older, DocumentKnowledge newer) =>
        DraftComparison.Between(older, newer, CatalogReader.BuiltIn, ReportLanguage.Vietnamese).Changes;
}
