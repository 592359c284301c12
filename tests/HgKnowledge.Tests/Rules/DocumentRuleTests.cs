using HgKnowledge.Rules;
using HgKnowledge.Rules.Tasks;
using HgKnowledge.Tests.Linking;

namespace HgKnowledge.Tests.Rules;

/// <summary>The samples of rules that need whole documents: documents, and behind "&gt;&gt;&gt;" the severity, verdict and places of each finding.</summary>
public class DocumentRuleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Rules");

    private static readonly IRule[] Rules =
    [
        new PlannedWithoutTrace(), new IssuedLate(), new PlannedAgain(), new DeliverableWithTwoNames(), new DeliverableWithTwoTypes(),
        new OverlappingDeliverables(), new VagueDeadline(), new NamelessDeliverable(), new DutyWithTwoOwners(), new ReviewWithoutDate(),
        new AssignedToNobody(), new ReviewCalendars(), new ReviewYears(), new IssuedWithOtherPeriod(), new CarriedOnOrToBeMade(),
    ];

    public static TheoryData<string, string> Samples()
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in Rules)
            foreach (var file in Directory.GetFiles(Path.Combine(Folder, rule.Info.Name)).Order(StringComparer.Ordinal))
                data.Add(rule.Info.Name, Path.GetFileName(file));
        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_gives_the_findings_it_states(string name, string file)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name, file)).ReplaceLineEndings("\n").Split("\n>>>");
        var rule = Array.Find(Rules, rule => rule.Info.Name == name)!;

        var found = rule.Check(TrailSample.Read(parts[0])).ToList();

        Assert.Equal(file.StartsWith("fires", StringComparison.Ordinal), parts.Length > 1);
        Assert.Equal(parts.Skip(1).Select(part => part.Trim()), found.Select(Line));
    }

    [Fact]
    public void Plans_without_trace_are_told_once_for_their_document()
    {
        var sample = File.ReadAllText(Path.Combine(Folder, "planned-without-trace", "fires.txt")).ReplaceLineEndings("\n").Split("\n>>>")[0]
            .Replace("\n2. Ban Dân vận", "\n3. Trường Chính trị tỉnh tham mưu xây dựng Đề án phát triển ký túc xá học viên; hoàn thành trong quý I năm 2022.\n2. Ban Dân vận", StringComparison.Ordinal);

        var finding = Assert.Single(new PlannedWithoutTrace().Check(TrailSample.Read(sample)));

        Assert.Equal(2, finding.Members.Count);
        Assert.Contains("2 văn bản đã quá thời hạn", finding.Message, StringComparison.Ordinal);
        Assert.Contains("“Đề án phát triển ký túc xá học viên” (hạn quý I năm 2022)", finding.Message, StringComparison.Ordinal);
    }

    private static string Line(Finding finding) =>
        $"{finding.Severity} {finding.Verdict} {string.Join(",", finding.Members.Select(member => $"{Path.GetFileNameWithoutExtension(member.Document)}:{member.Line}"))}".ToLowerInvariant();
}
