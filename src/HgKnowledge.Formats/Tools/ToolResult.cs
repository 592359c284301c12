namespace HgKnowledge.Formats.Tools;

/// <summary>How the run of a program ended.</summary>
public enum ToolResult
{
    /// <summary>It ended by itself and reported success.</summary>
    Done,

    /// <summary>It reported a failure.</summary>
    Failed,

    /// <summary>It ran longer than allowed and was ended, with all programs it had started.</summary>
    TimedOut,
}
