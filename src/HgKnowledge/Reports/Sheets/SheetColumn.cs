namespace HgKnowledge.Reports.Sheets;

/// <summary>A column of a table.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Width">Width in letters.</param>
public sealed record SheetColumn(string Header, int Width);
