namespace HgKnowledge.Graph;

/// <summary>Writes a graph in one format.</summary>
public interface IGraphWriter
{
    /// <summary>Name of the format, lower case, as a user asks for it.</summary>
    string Format { get; }

    /// <summary>The usual file extension with its dot.</summary>
    string Extension { get; }

    /// <summary>Writes the whole graph; the same graph gives the same text.</summary>
    void Write(KnowledgeGraph graph, TextWriter output);
}
