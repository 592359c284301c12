namespace HgKnowledge.Extraction.Bodies;

/// <summary>What begins the name of a body.</summary>
internal enum BodyHeadKind
{
    /// <summary>A body in particular.</summary>
    Named,

    /// <summary>A kind of bodies.</summary>
    Class,

    /// <summary>An office that stands for its body.</summary>
    Office,
}
