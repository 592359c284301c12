namespace HgKnowledge.Linking.Trails;

/// <summary>A planned document and the one it may have become.</summary>
/// <param name="Issued">The document.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Certain">Whether it may be stated; otherwise it is a suggestion ("có thể là").</param>
/// <param name="Reasons">What speaks for it and against it, in a word each: "title", "title-part", "type", "other-type", "date", "period", "no-date", "rival".</param>
public sealed record TrailMatch(Issued Issued, double Confidence, bool Certain, IReadOnlyList<string> Reasons);
