using HgKnowledge.Extraction.Tasks;

namespace HgKnowledge.Linking.Trails;

/// <summary>One document through the corpus (dấu vết): where it is planned, what it became, and who carries it out, reviews or replaces it.</summary>
/// <param name="Plans">Where it is planned, oldest first; empty for a document nobody planned.</param>
/// <param name="Match">What it became; null if nothing is certain enough to be stated.</param>
/// <param name="Suggestions">What it may have become, likeliest first.</param>
/// <param name="Newest">The newest day of the corpus that could show a trace; null if no later document could.</param>
public sealed record Trail(IReadOnlyList<Plan> Plans, TrailMatch? Match, IReadOnlyList<TrailMatch> Suggestions, DateOnly? Newest)
{
    /// <summary>The deadline of the first document that set one; of several in one document the last.</summary>
    public Deadline? Deadline { get; } = Plans.Where(plan => plan.Planned.Deadline is not null).GroupBy(plan => plan.Source)
        .Select(places => places.MaxBy(plan => plan.Planned.Deadline!.To)!.Planned.Deadline).FirstOrDefault();

    /// <summary>The plan in a document written after the deadline, if one plans it still.</summary>
    public Plan? StillPlanned => Deadline is { } deadline ? Plans.FirstOrDefault(plan => Times.NotBefore(plan.Source) > deadline.To) : null;

    /// <summary>The day that shows it late: of issue, or of the document that plans it still; null if it is not late.</summary>
    public DateOnly? LateOn =>
        Deadline is not { } deadline ? null
        : Match?.Issued.Date is { } issued ? (issued > deadline.To ? issued : null)
        : StillPlanned is { } plan ? Times.NotBefore(plan.Source) : null;

    /// <summary>How far it has come.</summary>
    public TrailState State =>
        LateOn is not null ? TrailState.Late
        : Match is not null ? TrailState.Issued
        : Deadline is { } deadline && Newest > deadline.To ? TrailState.NoTrace : TrailState.Planned;

    /// <summary>Days from the deadline to what shows it late; at least that many where it is planned still.</summary>
    public int LateDays => LateOn is { } day ? day.DayNumber - Deadline!.To.DayNumber : 0;

    /// <summary>The same in quarters.</summary>
    public int LateQuarters => LateOn is { } day ? Times.Quarters(Deadline!.To, day) : 0;
}
