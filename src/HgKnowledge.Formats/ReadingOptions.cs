namespace HgKnowledge.Formats;

/// <summary>What whoever has files read can choose.</summary>
public sealed record ReadingOptions
{
    /// <summary>Which text of a Word file with tracked changes is read.</summary>
    public TrackedChanges Tracked { get; init; }

    /// <summary>Whether letters are recognised in PDF files that are pictures of pages, which takes seconds a page.</summary>
    public bool Recognise { get; init; }
}
