using System.Xml.Serialization;
using QuikGraph;

namespace HgKnowledge.Tests.QuikGraph;

/// <summary>An edge as QuikGraph reads it from a file.</summary>
public sealed class ReadLink(ReadVertex source, ReadVertex target) : Edge<ReadVertex>(source, target)
{
    [XmlAttribute("kind")]
    public string? Kind { get; set; }

    [XmlAttribute("note")]
    public string? Note { get; set; }
}
