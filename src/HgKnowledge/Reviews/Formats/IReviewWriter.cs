namespace HgKnowledge.Reviews.Formats;

/// <summary>Writes a review in one format. All formats tell the same findings with the same places.</summary>
public interface IReviewWriter
{
    /// <summary>Writes the whole review; the stream stays open.</summary>
    /// <param name="review">The review.</param>
    /// <param name="links">What leads to the documents.</param>
    /// <param name="output">Where to write.</param>
    void Write(Review review, ReviewLinks links, Stream output);
}
