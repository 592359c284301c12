namespace HgKnowledge.Linking;

/// <summary>All statements of one indicator, across documents, in time order (mạch chỉ tiêu).</summary>
/// <param name="IndicatorId">Id of the indicator.</param>
/// <param name="Indicator">Its name.</param>
/// <param name="Statements">By period, then document date, then place.</param>
public sealed record IndicatorThread(string IndicatorId, string Indicator, IReadOnlyList<Statement> Statements);
