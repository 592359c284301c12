using HgKnowledge.Rules;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>Names and weights of the verdicts.</summary>
public static class VerdictExtensions
{
    /// <summary>Whether the two statements agree with one another.</summary>
    public static bool Agrees(this Verdict verdict) => verdict is Verdict.Same or Verdict.Within;

    /// <summary>How grave the verdict is by itself, between two documents.</summary>
    public static Severity Severity(this Verdict verdict) => verdict switch
    {
        Verdict.Same or Verdict.Within => Rules.Severity.None,
        Verdict.Conflicting => Rules.Severity.Error,
        _ => Rules.Severity.Warning,
    };

    /// <summary>The word of the export contract.</summary>
    public static string Word(this Verdict verdict) => verdict.ToString().ToLowerInvariant();

    /// <summary>The word shown to users.</summary>
    public static string Vietnamese(this Verdict verdict) => verdict switch
    {
        Verdict.Same => "khớp",
        Verdict.Within => "nằm trong khoảng",
        Verdict.Raised => "nâng mức",
        Verdict.Lowered => "hạ mức",
        Verdict.Touching => "giáp nhau",
        Verdict.Overlapping => "trùng một phần",
        _ => "trái nhau",
    };
}
