using HgKnowledge.Rules;
using HgKnowledge.Rules.Citations;

namespace HgKnowledge.Tests.Rules;

/// <summary>The samples of the citation rules: Samples/Rules/NAME/fires*.txt state what is found, quiet*.txt expect nothing.</summary>
public class CitationRuleTests
{
    private static readonly IRule[] Rules =
    [
        new TypeAgainstSymbol(), new DateAgainstKnown(), new DatesDisagree(), new ImpossibleDate(), new DoubledWord(),
        new IncompleteFirstCitation(), new AmbiguousNumber(), new LawWithoutYear(), new NewerThanDocument(), new SubjectInTwoWordings(),
        new SymbolForm(), new IssuerAgainstSymbol(), new IssuersDisagree(), new ExpiredStrategy(), new PlenumWithoutNumber(), new WhichCongress(),
        new OwnTypeTwoWays(), new ReplacedDocument(),
    ];

    public static TheoryData<string, string> Samples() => RuleSamples.Of(Rules);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_gives_the_findings_it_states(string name, string file)
    {
        var rule = Rules.Single(r => r.Info.Name == name);
        var sample = new CitationSample(File.ReadAllText(RuleSamples.FileOf(name, file)));

        var findings = rule.Check(sample.Knowledge).ToList();

        Assert.Equal(file.StartsWith("fires", StringComparison.Ordinal), sample.Expected.Count > 0);
        Assert.Equal(sample.Expected, findings.Select(f => $"{f.Severity} {f.Verdict}".ToLowerInvariant()));
    }

    [Fact]
    public void A_finding_says_the_known_date()
    {
        var sample = new CitationSample("=== a.txt\nThực hiện Nghị quyết số 57-NQ/TW ngày 22/11/2024 của Bộ Chính trị.");

        var finding = Assert.Single(new DateAgainstKnown().Check(sample.Knowledge));

        Assert.Contains("22/12/2024", finding.Message, StringComparison.Ordinal);
        Assert.Contains("a.txt, dòng 1", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_dates_are_two_camps()
    {
        var sample = new CitationSample("=== a.txt\nTheo Kết luận số 9999-KL/TW ngày 01/3/2022 của Bộ Chính trị.\nTheo Kết luận số 9999-KL/TW ngày 05/4/2022 của Bộ Chính trị.");

        var finding = Assert.Single(new DatesDisagree().Check(sample.Knowledge));

        Assert.Equal(["01/3/2022", "05/4/2022"], finding.Members.Select(m => m.Camp));
    }
}
