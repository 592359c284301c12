using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Targets;

/// <summary>What the headings above a block imply for the statements in it.</summary>
/// <param name="Period">The years, from the nearest heading that names some; null if none does.</param>
/// <param name="Status">Whether the section reports or plans; null if no heading tells.</param>
/// <param name="Topic">The nearest short heading that names a subject, in lower case; empty if all name periods or kinds of section only.</param>
/// <param name="Where">Title of the heading that named the years; empty if it was the document.</param>
internal sealed record Section(Years? Period, TargetStatus? Status, string Topic, string Where)
{
    /// <summary>The area that a heading names where it is not the document's own: "Kinh tế Việt Nam" in a plan of a province.</summary>
    public string? Area { get; init; }

    /// <summary>The years of the headings where a line over a list names one year of them: what leads up to it began with them.</summary>
    public Years? Whole { get; init; }
}
