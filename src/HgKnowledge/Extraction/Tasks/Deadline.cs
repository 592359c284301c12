namespace HgKnowledge.Extraction.Tasks;

/// <summary>When a task is due.</summary>
/// <param name="Text">As written: "quý IV năm 2021".</param>
/// <param name="From">First day of that time; null for an open start ("trước ngày ...").</param>
/// <param name="To">Last day.</param>
public sealed record Deadline(string Text, DateOnly? From, DateOnly To);
