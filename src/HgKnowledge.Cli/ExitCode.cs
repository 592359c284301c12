namespace HgKnowledge.Cli;

/// <summary>What the process answers to whoever started it.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Ok = 0,

    /// <summary>Done, and there are findings as grave as asked for.</summary>
    Findings = 1,

    /// <summary>Not done, or with --strict not wholly.</summary>
    Error = 2,
}
