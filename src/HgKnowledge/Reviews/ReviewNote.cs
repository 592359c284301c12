using HgKnowledge.Rules;

namespace HgKnowledge.Reviews;

/// <summary>A finding in words.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="SeverityName">"Lỗi", "Cảnh báo", "Lưu ý".</param>
/// <param name="Title">What is wrong with what: "Thu nhập bình quân đầu người, 2025: trái nhau".</param>
/// <param name="Explanation">Sentences that say why; they quote the places unless <see cref="Compares"/>.</param>
/// <param name="Compares">Whether the places speak for themselves: values of one indicator, side by side.</param>
/// <param name="Resolution">What would settle it; empty where nothing sensible can be said.</param>
/// <param name="Decision">What a person decided on it; empty while it is open.</param>
/// <param name="Places">The places, those in the drafts and those in other documents.</param>
public sealed record ReviewNote(
    Finding Finding, string SeverityName, string Title, string Explanation, bool Compares, string Resolution, string Decision, IReadOnlyList<ReviewPlace> Places)
{
    /// <summary>What the finding says of its places: "trái nhau", "thiếu cơ quan chủ trì".</summary>
    public required string Verdict { get; init; }

    /// <summary>
    /// The place in the document where the finding is to be shown. Where values are compared it is the one that fewest others agree
    /// with, then the last one; else the one that the rule names first. Null if the finding has no place there.
    /// </summary>
    public ReviewPlace? In(string document)
    {
        var own = Places.Where(place => place.Member.Document == document);
        return Compares
            ? own.MinBy(place => (Places.Count(other => other.Member.Camp == place.Member.Camp), -place.Member.Evidence.Block, -place.Member.Evidence.Start))
            : own.FirstOrDefault();
    }

    /// <summary>The place shown first: in a draft if there is one.</summary>
    public ReviewPlace First => Places.FirstOrDefault(place => place.InDraft) is { } draft ? In(draft.Member.Document)! : Places[0];

    /// <summary>The other places, those that say otherwise before those that agree with it.</summary>
    public IEnumerable<ReviewPlace> Others => Places.Where(place => !ReferenceEquals(place, First)).OrderBy(place => place.Member.Camp == First.Member.Camp);

    /// <summary>Whether a person still has to look at it.</summary>
    public bool Open => Finding.Decision is not { Settles: true };
}
