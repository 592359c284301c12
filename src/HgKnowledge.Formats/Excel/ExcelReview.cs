using HgKnowledge.Reviews;
using HgKnowledge.Reviews.Formats;

namespace HgKnowledge.Formats.Excel;

/// <summary>A workbook: a sheet with a row a finding, and one with a row a place.</summary>
public sealed class ExcelReview : IReviewWriter
{
    /// <inheritdoc/>
    public void Write(Review review, ReviewLinks links, Stream output) =>
        WorkbookWriter.Write(review.Title, [ReviewSheets.Findings(review), ReviewSheets.Places(review)], output);
}
