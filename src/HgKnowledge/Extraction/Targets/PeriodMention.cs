using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Targets;

/// <summary>A period where a clause names it.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token behind it.</param>
/// <param name="Kind">How it is named.</param>
/// <param name="Years">The years; null for "mỗi năm" and for names that say none.</param>
/// <param name="Whole">The period whose end it names ("cuối nhiệm kỳ"); null otherwise.</param>
internal sealed record PeriodMention(int First, int End, PeriodKind Kind, Years? Years, Years? Whole = null);
