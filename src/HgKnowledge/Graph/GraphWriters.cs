namespace HgKnowledge.Graph;

/// <summary>The formats a graph can be written in.</summary>
public static class GraphWriters
{
    /// <summary>All writers, in the order in which help lists them.</summary>
    public static IReadOnlyList<IGraphWriter> All { get; } = [new GraphMlWriter(), new DotWriter(), new MermaidWriter(), new JsonLdWriter()];

    /// <summary>The writer of the format, or null.</summary>
    public static IGraphWriter? Find(string format) =>
        All.FirstOrDefault(writer => string.Equals(writer.Format, format, StringComparison.OrdinalIgnoreCase));
}
