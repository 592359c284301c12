namespace HgKnowledge.Graph;

/// <summary>How two nodes of the knowledge graph are related; read "from ... to".</summary>
public enum EdgeKind
{
    /// <summary>Document or section contains section or task.</summary>
    Contains,

    /// <summary>Document or section states target.</summary>
    States,

    /// <summary>Target measures indicator.</summary>
    Measures,

    /// <summary>Task assigns work to body; the note says "lead" or "cooperation".</summary>
    Assigns,

    /// <summary>Document cites document; the note has the relation.</summary>
    Cites,

    /// <summary>Document implements document.</summary>
    Implements,

    /// <summary>Document replaces document.</summary>
    Replaces,

    /// <summary>Document is the deliverable of task.</summary>
    Fulfils,

    /// <summary>Two targets of one finding disagree; the note has the verdict.</summary>
    ConflictsWith,
}
