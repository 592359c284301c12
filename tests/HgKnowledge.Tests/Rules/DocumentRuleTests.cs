using HgKnowledge.Rules;
using HgKnowledge.Rules.Tasks;
using HgKnowledge.Tests.Linking;

namespace HgKnowledge.Tests.Rules;

/// <summary>The samples of rules that need whole documents: documents, and behind "&gt;&gt;&gt;" the severity, verdict and places of each finding.</summary>
public class DocumentRuleTests
{
    private static readonly IRule[] Rules =
    [
        new PlannedWithoutTrace(), new IssuedLate(), new PlannedAgain(), new DeliverableWithTwoNames(), new DeliverableWithTwoTypes(),
        new OverlappingDeliverables(), new VagueDeadline(), new NamelessDeliverable(), new DutyWithTwoOwners(), new ReviewWithoutDate(),
        new AssignedToNobody(), new ReviewCalendars(), new ReviewYears(), new IssuedWithOtherPeriod(), new CarriedOnOrToBeMade(), new PlannedOtherwise(),
    ];

    public static TheoryData<string, string> Samples() => RuleSamples.Of(Rules);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_gives_the_findings_it_states(string name, string file)
    {
        var (documents, expected) = RuleSamples.Read(name, file);
        var rule = Array.Find(Rules, rule => rule.Info.Name == name)!;

        var found = rule.Check(TrailSample.Read(documents)).ToList();

        Assert.Equal(expected, found.Select(Line));
    }

    [Fact]
    public void Plans_without_trace_are_told_once_for_their_document()
    {
        var sample = RuleSamples.Read("planned-without-trace", "fires.txt").Documents
            .Replace("\n2. Ban Dân vận", "\n3. Trường Chính trị tỉnh tham mưu xây dựng Đề án phát triển ký túc xá học viên; hoàn thành trong quý I năm 2022.\n2. Ban Dân vận", StringComparison.Ordinal);

        var finding = Assert.Single(new PlannedWithoutTrace().Check(TrailSample.Read(sample)));

        Assert.Equal(2, finding.Members.Count);
        Assert.Contains("2 văn bản đã quá thời hạn", finding.Message, StringComparison.Ordinal);
        Assert.Contains("“Đề án phát triển ký túc xá học viên” (hạn quý I năm 2022)", finding.Message, StringComparison.Ordinal);
    }

    private static string Line(Finding finding) =>
        $"{finding.Severity} {finding.Verdict} {string.Join(",", finding.Members.Select(member => $"{Path.GetFileNameWithoutExtension(member.Document)}:{member.Line}"))}".ToLowerInvariant();
}
