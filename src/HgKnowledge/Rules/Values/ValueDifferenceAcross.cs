using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>Documents that give different numbers for one indicator and one time.</summary>
internal sealed class ValueDifferenceAcross : IRule
{
    public RuleInfo Info { get; } = new("HG101", "value-difference", Severity.Error,
        "Các văn bản nêu số liệu khác nhau cho cùng một chỉ số, cùng thời gian.",
        "Documents give different numbers for one indicator and one time.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var comparer = Comparer.For(knowledge);
        return
            from thread in knowledge.Threads
            from cluster in ThreadComparison.Of(thread, comparer).AcrossDocuments()
            select ValueFinding.Of(Info, thread, cluster);
    }
}
