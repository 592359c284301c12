using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Extraction.Tasks;

namespace HgKnowledge.Extraction;

/// <summary>The extractors that <see cref="Pipeline"/> runs.</summary>
public static class Extractors
{
    /// <summary>Finds quantitative statements.</summary>
    public static IExtractor<Target> Targets { get; } = new TargetExtractor();

    /// <summary>Finds tasks.</summary>
    public static IExtractor<PlannedTask> Tasks { get; } = new TaskExtractor();

    /// <summary>Finds citations.</summary>
    public static IExtractor<Reference> References { get; } = new ReferenceExtractor();
}
