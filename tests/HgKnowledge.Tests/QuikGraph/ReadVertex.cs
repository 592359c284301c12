using System.Xml.Serialization;

namespace HgKnowledge.Tests.QuikGraph;

/// <summary>A vertex as QuikGraph reads it from a file.</summary>
public sealed class ReadVertex(string id)
{
    public string Id => id;

    [XmlAttribute("kind")]
    public string? Kind { get; set; }

    [XmlAttribute("label")]
    public string? Label { get; set; }

    [XmlAttribute("document")]
    public string? Document { get; set; }

    [XmlAttribute("line")]
    public int Line { get; set; }
}
