namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>What stands on a page: lines, and tables between them.</summary>
/// <param name="Lines">The lines outside of tables, from top to bottom.</param>
/// <param name="Tables">The tables, from top to bottom.</param>
internal sealed record PageParts(IReadOnlyList<PdfLine> Lines, IReadOnlyList<PdfTable> Tables);
