using System.Globalization;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Rules;
using HgKnowledge.Tests.Rules;

namespace HgKnowledge.Tests.Linking;

/// <summary>What holds for all statements, tried on random ones of fixed seeds.</summary>
public class ComparisonPropertyTests
{
    private static readonly string[] Periods = ["2025", "2020-2025", "2021-2025 average", "2020-2025 each", "2021-2025 sum", "2024", "2025 stated"];
    private static readonly string[] Bounds = ["", "trên ", "dưới ", "khoảng "];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Comparing_the_other_way_round_changes_no_verdict_but_raised_and_lowered(int seed)
    {
        var knowledge = new RuleSample(Text(new(seed), 12)).Knowledge;
        var comparer = Comparer.For(knowledge);
        var statements = knowledge.Threads.SelectMany(t => t.Statements).ToList();
        foreach (var a in statements)
            foreach (var b in statements.Where(b => b != a))
            {
                var (one, other) = (comparer.Claim(a), comparer.Claim(b));
                Assert.Equal(Comparer.Obstacle(one, other) is null, Comparer.Obstacle(other, one) is null);
                if (Comparer.Obstacle(one, other) is null)
                    Assert.Equal(Mirrored(comparer.Judge(one, other)), comparer.Judge(other, one));
                Assert.Equal(comparer.Compare(a, b), comparer.Compare(b, a));
            }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_documents_changes_no_finding(int seed)
    {
        var knowledge = new RuleSample(Text(new(seed), 8)).Knowledge;
        var shuffled = knowledge.Documents.ToArray();
        new Random(seed).Shuffle(shuffled);
        var other = RuleSample.Link(shuffled, knowledge.Catalog);

        Assert.Equal(Told(knowledge), Told(other));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_document_never_differs_from_its_copy(int seed)
    {
        var text = Text(new(seed), 1);
        var body = text[text.IndexOf("=== d0.txt", StringComparison.Ordinal)..];
        var knowledge = new RuleSample(text + body.Replace("=== d0.txt", "=== copy.txt", StringComparison.Ordinal)).Knowledge;

        Assert.DoesNotContain(RuleRunner.Run(knowledge), finding => finding.Rule.Id == "HG101");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Members_of_one_camp_agree_and_camps_are_parted_by_a_difference(int seed)
    {
        var knowledge = new RuleSample(Text(new(seed), 8)).Knowledge;
        var comparer = Comparer.For(knowledge);
        foreach (var cluster in knowledge.Threads.SelectMany(t => ThreadComparison.Of(t, comparer).AcrossDocuments()))
        {
            Assert.True(cluster.Camps.Count > 1);
            foreach (var camp in cluster.Camps)
                Assert.All(camp.Statements, a => Assert.All(camp.Statements, b => Assert.True(comparer.Judge(comparer.Claim(a), comparer.Claim(b)).Agrees())));
        }
    }

    private static Verdict Mirrored(Verdict verdict) => verdict switch
    {
        Verdict.Raised => Verdict.Lowered,
        Verdict.Lowered => Verdict.Raised,
        _ => verdict,
    };

    private static List<string> Told(Knowledge knowledge) =>
        [.. RuleRunner.Run(knowledge).Select(f => $"{f.Id} {f.Severity} {f.Verdict} {f.Message} {string.Join(' ', f.Members.Select(m => m.Camp + m.Document + m.Line))}")];

    private static string Text(Random random, int documents)
    {
        var lines = new List<string> { "indicator rate; direction=up", "indicator malnutrition; direction=down" };
        for (var document = 0; document < documents; document++)
        {
            lines.Add($"=== d{document}.txt; year={2020 + random.Next(4)}{(random.Next(3) == 0 ? "; period=2025" : "")}");
            for (var i = 0; i < 6; i++)
                lines.Add($"Câu {i} của văn bản {document}: [{Number(random)} | {(random.Next(2) == 0 ? "rate" : "malnutrition")} {Periods[random.Next(Periods.Length)]}{(random.Next(4) == 0 ? " result" : "")}].");
        }
        return string.Join('\n', lines) + "\n";
    }

    private static string Number(Random random)
    {
        var low = random.Next(60, 90) / (random.Next(2) == 0 ? 10m : 1m);
        var range = random.Next(4) == 0 ? " - " + Write(low + random.Next(1, 5)) : "";
        return $"{(range.Length > 0 ? "" : Bounds[random.Next(Bounds.Length)])}{Write(low)}{range}%";
    }

    private static string Write(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
