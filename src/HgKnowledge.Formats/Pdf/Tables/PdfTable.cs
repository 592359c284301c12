namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>A table, or its part on one page.</summary>
/// <param name="Top">Upper edge, in points.</param>
/// <param name="Edges">Where its columns begin and end.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Cells">The cells with text in them, row by row.</param>
internal sealed record PdfTable(double Top, IReadOnlyList<double> Edges, int Rows, IReadOnlyList<PdfCell> Cells);
