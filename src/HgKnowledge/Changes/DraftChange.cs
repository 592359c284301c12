namespace HgKnowledge.Changes;

/// <summary>One thing that differs between two versions of a document.</summary>
/// <param name="Subject">What kind of thing.</param>
/// <param name="Kinds">What happened to it, at least one.</param>
/// <param name="Name">The indicator, the title of the task, the cited document.</param>
/// <param name="Older">Where it stands in the older version; null for what is new.</param>
/// <param name="Newer">Where it stands in the newer version; null for what was dropped.</param>
public sealed record DraftChange(ChangeSubject Subject, IReadOnlyList<ChangeKind> Kinds, string Name, ChangePlace? Older, ChangePlace? Newer);
