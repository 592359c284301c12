using HgKnowledge.Documents;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Extraction.Tasks;

namespace HgKnowledge.Extraction;

/// <summary>Everything one document says, before it is linked with others. Each list is in reading order.</summary>
public sealed record DocumentKnowledge
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>Its quantitative statements.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>Its tasks.</summary>
    public IReadOnlyList<PlannedTask> Tasks { get; init; } = [];

    /// <summary>Its citations.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];
}
