namespace HgKnowledge.Documents;

/// <summary>Rank of an outline node.</summary>
public enum OutlineKind
{
    /// <summary>Phần, Chương, or the document's topmost numbering.</summary>
    Part,

    /// <summary>A numbered heading below it.</summary>
    Section,

    /// <summary>A numbered or bulleted item.</summary>
    Item,
}
