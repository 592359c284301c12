using HgKnowledge.Reports;

namespace HgKnowledge.Changes;

/// <summary>What differs between two versions of a document.</summary>
/// <param name="Language">Language of the values.</param>
/// <param name="Older">Name of the older version.</param>
/// <param name="Newer">Name of the newer version.</param>
/// <param name="Changes">Targets, then tasks, then citations, each in reading order.</param>
public sealed record DraftDifference(ReportLanguage Language, string Older, string Newer, IReadOnlyList<DraftChange> Changes)
{
    /// <summary>Names of the kinds of change.</summary>
    public ChangeTexts Texts => new(Language);
}
