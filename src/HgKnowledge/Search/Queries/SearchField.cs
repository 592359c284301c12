namespace HgKnowledge.Search.Queries;

/// <summary>What a condition can be about.</summary>
public enum SearchField
{
    /// <summary>Type of the document.</summary>
    Type,

    /// <summary>A body: the issuer of the document, or one that the passage gives a task.</summary>
    Body,

    /// <summary>The issuer of the document.</summary>
    Issuer,

    /// <summary>Year of the document.</summary>
    Year,

    /// <summary>Term (nhiệm kỳ) of the document.</summary>
    Term,

    /// <summary>Years that a target of the passage speaks of.</summary>
    Period,

    /// <summary>Indicator of a target of the passage.</summary>
    Indicator,

    /// <summary>Number of a target of the passage.</summary>
    Value,

    /// <summary>Words of a task's title.</summary>
    Task,

    /// <summary>Symbol of the document itself or of one it cites.</summary>
    Symbol,

    /// <summary>Kind of passage: target, task, reference, narrative.</summary>
    Kind,

    /// <summary>File name of the document.</summary>
    Document,
}
