using HgKnowledge.Reports.Sheets;

namespace HgKnowledge.Reviews.Formats;

/// <summary>A row a finding, for a spreadsheet.</summary>
public sealed class CsvReview : IReviewWriter
{
    /// <inheritdoc/>
    public void Write(Review review, ReviewLinks links, Stream output) => CsvText.Write(ReviewSheets.Findings(review), output);
}
