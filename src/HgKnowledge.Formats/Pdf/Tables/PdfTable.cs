namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>A table, or its part on one page.</summary>
/// <param name="Top">Upper edge, in points.</param>
/// <param name="Edges">Where its columns may begin and end: the room between their texts.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Cells">The cells with text in them, row by row.</param>
internal sealed record PdfTable(double Top, IReadOnlyList<Gutter> Edges, int Rows, IReadOnlyList<PdfCell> Cells)
{
    /// <summary>What its first lines say, in a table without drawn lines: so its next part is known to repeat its heading.</summary>
    public IReadOnlyList<string> Opening { get; init; } = [];
}
