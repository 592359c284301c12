namespace HgKnowledge.Extraction.Tasks;

/// <summary>What a part of a document speaks of.</summary>
internal enum SectionKind
{
    /// <summary>Tasks and solutions, or nothing in particular.</summary>
    Work,

    /// <summary>What has been done so far, and why not more.</summary>
    Results,

    /// <summary>Aims and viewpoints.</summary>
    Aims,

    /// <summary>Who carries the document out.</summary>
    Organisation,
}
