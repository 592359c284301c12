using HgKnowledge.Rules;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>Two statements of one indicator side by side: a verdict, or the reason why there is none.</summary>
/// <param name="Earlier">The statement of the earlier document; within one document, the one that stands first.</param>
/// <param name="Later">The other one.</param>
/// <param name="Verdict">Null if the two may not be compared.</param>
/// <param name="Severity">How grave the difference is here; none where they agree or may not be compared.</param>
/// <param name="Reason">
/// A Vietnamese phrase without a full stop: why the two may not be compared, or what made the difference less or more
/// grave; empty where there is nothing to say.
/// </param>
public sealed record Comparison(Statement Earlier, Statement Later, Verdict? Verdict, Severity Severity, string Reason)
{
    /// <summary>Whether the two may be compared.</summary>
    public bool Comparable => Verdict is not null;

    /// <summary>Whether both may be compared and differ.</summary>
    public bool Differs => Verdict is { } verdict && !verdict.Agrees();
}
