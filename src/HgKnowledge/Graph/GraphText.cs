using System.Text;
using System.Text.Json;
using System.Xml;

namespace HgKnowledge.Graph;

/// <summary>Text of nodes and edges, as every writer shows it.</summary>
internal static class GraphText
{
    private const int LabelLength = 80;

    /// <summary>"conflictsWith", as in the export.</summary>
    public static string NameOf<T>(T kind) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>What is written along an edge.</summary>
    public static string LabelOf(GraphEdge edge) =>
        edge.Note.Length == 0 ? NameOf(edge.Kind) : $"{NameOf(edge.Kind)}: {edge.Note}";

    /// <summary>The label on one line, short enough for a drawing.</summary>
    public static string Short(string label)
    {
        var line = Printable(label);
        if (line.Length <= LabelLength)
            return line;
        var cut = line.LastIndexOf(' ', LabelLength - 2);
        return line[..(cut < LabelLength / 2 ? LabelLength - 1 : cut)] + "…";
    }

    /// <summary>The text without characters that XML cannot hold; line breaks become spaces.</summary>
    public static string Printable(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is '\n' or '\r' or '\t')
                builder.Append(' ');
            else if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
                builder.Append(rune.ToString());
        return builder.ToString();
    }
}
