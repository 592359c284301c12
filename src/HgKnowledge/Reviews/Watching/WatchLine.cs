namespace HgKnowledge.Reviews.Watching;

/// <summary>One thing that a save changed.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="File">Name of the draft that was saved or stands in the finding.</param>
/// <param name="Note">The finding; null for a problem.</param>
/// <param name="Problem">Why a file cannot be read; empty for findings.</param>
public sealed record WatchLine(WatchChange Kind, string File, ReviewNote? Note, string Problem = "");
