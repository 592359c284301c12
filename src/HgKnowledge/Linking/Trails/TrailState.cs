namespace HgKnowledge.Linking.Trails;

/// <summary>How far a planned document has come, as far as the corpus shows.</summary>
public enum TrailState
{
    /// <summary>Not due yet when the newest document was written, or without a deadline and without a trace.</summary>
    Planned,

    /// <summary>Issued; on time if there was a deadline, or as of an unknown day.</summary>
    Issued,

    /// <summary>Issued after its deadline, or still planned after it.</summary>
    Late,

    /// <summary>Due, and no trace of it up to the newest document.</summary>
    NoTrace,
}
