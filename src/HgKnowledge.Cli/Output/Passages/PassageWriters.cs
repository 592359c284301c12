using HgKnowledge.Cli.Texts;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli.Output.Passages;

/// <summary>The forms in which found passages are written.</summary>
internal static class PassageWriters
{
    /// <summary>What can be typed for a form.</summary>
    public static readonly string[] Formats = ["text", "md", "csv", "json"];

    /// <summary>The form that the name of a file asks for.</summary>
    public static string FormatOf(string file) =>
        Formats.FirstOrDefault(format => file.EndsWith("." + format, StringComparison.OrdinalIgnoreCase)) ?? Formats[0];

    /// <summary>Writes the passages.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="query">What was asked for.</param>
    /// <param name="hits">The passages, best first.</param>
    /// <param name="messages">The words around them.</param>
    /// <param name="colors">Whether matches are coloured.</param>
    public static void Write(TextWriter writer, string format, string query, IReadOnlyList<PassageHit> hits, Messages messages, bool colors)
    {
        if (format == "json")
            PassageJson.Write(writer, hits);
        else if (format == "csv")
            PassageCsv.Write(writer, hits, messages);
        else if (format == "md")
            PassageMarkdown.Write(writer, query, hits, messages);
        else
            PassageText.Write(writer, hits, messages, colors);
    }
}
