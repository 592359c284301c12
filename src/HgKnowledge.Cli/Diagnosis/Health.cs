namespace HgKnowledge.Cli.Diagnosis;

/// <summary>How one thing is.</summary>
internal enum Health
{
    /// <summary>In order.</summary>
    Good,

    /// <summary>Works, and could be better.</summary>
    Advice,

    /// <summary>Something does not work.</summary>
    Broken,
}
