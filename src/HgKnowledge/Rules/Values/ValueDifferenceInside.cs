using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>A document that gives different numbers for one indicator and one time.</summary>
internal sealed class ValueDifferenceInside : IRule
{
    private const int ManyCamps = 4;

    public RuleInfo Info { get; } = new("HG102", "value-difference-inside", Severity.Error,
        "Một văn bản tự nêu hai số khác nhau cho cùng một chỉ số, cùng thời gian.",
        "A document gives two different numbers for one indicator and one time.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var comparer = Comparer.For(knowledge);
        return
            from thread in knowledge.Threads
            from cluster in ThreadComparison.Of(thread, comparer).InsideDocuments()
            select Survey(ValueFinding.Of(Info, thread, cluster), cluster);
    }

    /// <summary>Who gives so many numbers for one thing describes its parts, though the words do not say which.</summary>
    private static Finding Survey(Finding finding, Cluster cluster) => cluster.Camps.Count < ManyCamps ? finding : finding with
    {
        Severity = Severity.Info,
        Message = $"{finding.Message} Văn bản nêu nhiều số như vậy có thể vì nói về từng nơi, từng đối tượng.",
    };
}
