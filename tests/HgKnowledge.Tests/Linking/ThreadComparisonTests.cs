using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Tests.Rules;

namespace HgKnowledge.Tests.Linking;

public class ThreadComparisonTests
{
    [Fact]
    public void Every_pair_of_a_thread_is_compared_or_has_a_reason()
    {
        var thread = Thread("[75% | rate 2025].\n[80% | rate 2025 result].\n=== b.txt; year=2021\n[75,2% | rate 2025].");

        Assert.Equal(3, thread.Pairs.Count());
        Assert.Equal(Verdict.Same, Assert.Single(thread.Compared).Verdict);
        Assert.All(thread.NotCompared, pair => Assert.NotEmpty(pair.Reason));
    }

    [Fact]
    public void Five_statements_with_two_values_are_one_cluster_with_two_camps()
    {
        var thread = Thread("""
            [75% | rate 2025]. A.
            [75% | rate 2025]. B.
            === b.txt; year=2021
            [80% | rate 2025].
            === c.txt; year=2022
            [80% | rate 2020-2025]. C.
            [80% | rate 2025]. D.
            """);

        var cluster = Assert.Single(thread.AcrossDocuments());

        Assert.Equal([("A", 2), ("B", 3)], cluster.Camps.Select(camp => (camp.Name, camp.Statements.Count)));
        Assert.Empty(thread.InsideDocuments());
    }

    [Fact]
    public void A_coarse_number_takes_no_side()
    {
        var thread = Thread("[7,2% | rate 2025].\n=== b.txt; year=2021\n[7,4% | rate 2025].\n=== c.txt; year=2022\n[7% | rate 2025].");

        var cluster = Assert.Single(thread.AcrossDocuments());

        Assert.Equal(["a.txt", "b.txt"], cluster.Camps.SelectMany(camp => camp.Statements).Select(s => s.Document.Name));
    }

    private static ThreadComparison Thread(string text)
    {
        var knowledge = new RuleSample("indicator rate; direction=up\n=== a.txt; year=2020\n" + text).Knowledge;
        return ThreadComparison.Of(knowledge.Threads.Single(), knowledge);
    }
}
