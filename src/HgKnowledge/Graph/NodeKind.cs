namespace HgKnowledge.Graph;

/// <summary>What a node of the knowledge graph stands for.</summary>
public enum NodeKind
{
    /// <summary>A document of the corpus.</summary>
    Document,

    /// <summary>A point of a document's outline.</summary>
    Section,

    /// <summary>A quantitative statement.</summary>
    Target,

    /// <summary>An indicator that statements measure.</summary>
    Indicator,

    /// <summary>A task.</summary>
    Task,

    /// <summary>A body that leads or helps.</summary>
    Body,

    /// <summary>A cited document that is not in the corpus but has a symbol.</summary>
    KnownDocument,

    /// <summary>A citation without a symbol that could not be resolved.</summary>
    UnresolvedReference,
}
