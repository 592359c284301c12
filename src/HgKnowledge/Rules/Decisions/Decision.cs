namespace HgKnowledge.Rules.Decisions;

/// <summary>A person's answer to a finding (quyết định chấp nhận), kept across re-ingestion.</summary>
public sealed record Decision
{
    /// <summary>Id of the finding.</summary>
    public required string Finding { get; init; }

    /// <summary>The answer.</summary>
    public required Ruling Ruling { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>The day it was decided.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Fingerprint of the evidence it was decided on (see <see cref="EvidencePrint"/>).</summary>
    public required string Evidence { get; init; }

    /// <summary>What the finding said, for whoever reviews the file.</summary>
    public required string Message { get; init; }

    /// <summary>The places it was about.</summary>
    public required IReadOnlyList<DecidedPlace> Places { get; init; }

    /// <summary>Whether nothing more is to be done about the finding.</summary>
    public bool Settles => Ruling != Ruling.ToFix;

    /// <summary>The answer to that finding as it is now.</summary>
    public static Decision Of(Finding finding, Ruling ruling, string reason, string by, DateOnly date) => new()
    {
        Finding = finding.Id,
        Ruling = ruling,
        Reason = reason,
        By = by,
        Date = date,
        Evidence = EvidencePrint.Of(finding),
        Message = finding.Message,
        Places = [.. finding.Members.Select(member => new DecidedPlace(member.Document, member.Quote)).Distinct()],
    };
}
