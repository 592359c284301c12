using HgKnowledge.Formats.Pdf.Tables;

namespace HgKnowledge.Formats.Pdf.Columns;

/// <summary>A part of a page that is read before the next one begins.</summary>
/// <param name="Column">0 as wide as the page, 1 the left column of running text, 2 the right one.</param>
/// <param name="Words">The words outside of drawn tables.</param>
/// <param name="Tables">The drawn tables.</param>
internal sealed record TextZone(int Column, IReadOnlyList<PdfWord> Words, IReadOnlyList<PdfTable> Tables);
