namespace HgKnowledge.Extraction.References;

/// <summary>The date of a citation.</summary>
/// <param name="Date">The day; null if the calendar has no such day.</param>
/// <param name="Doubled">Whether "ngày" stands twice.</param>
/// <param name="End">The character after it.</param>
internal readonly record struct CitedDate(DateOnly? Date, bool Doubled, int End);
