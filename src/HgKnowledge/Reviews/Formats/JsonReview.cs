using System.Text;
using HgKnowledge.Export;

namespace HgKnowledge.Reviews.Formats;

/// <summary>An array of the rows that an export has for findings.</summary>
public sealed class JsonReview : IReviewWriter
{
    /// <inheritdoc/>
    public void Write(Review review, ReviewLinks links, Stream output)
    {
        var rows = new StringWriter { NewLine = "\n" };
        KnowledgeExport.Findings(rows, review.Notes.Select(note => note.Finding));
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("[");
        writer.WriteLine(rows.ToString().TrimEnd('\n').Replace("\n", ",\n", StringComparison.Ordinal));
        writer.WriteLine("]");
    }
}
