namespace HgKnowledge.Formats;

/// <summary>Which text of a Word file with tracked changes is read.</summary>
public enum TrackedChanges
{
    /// <summary>The text once all changes are accepted.</summary>
    Final,

    /// <summary>The text as it was before the changes.</summary>
    Original,
}
