using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>One level of an automatic numbering.</summary>
/// <param name="Start">Its first number.</param>
/// <param name="Format">How its number is written.</param>
/// <param name="Text">The pattern of the label, "%1.%2." for the numbers of levels 1 and 2.</param>
/// <param name="Separator">What stands between label and text.</param>
/// <param name="Legal">Whether the numbers of all levels are written as digits.</param>
/// <param name="RestartAfter">A level up to this one (1-based) restarts the count; 0 never; null: any higher level does.</param>
/// <param name="Style">Id of the paragraph style that is bound to the level.</param>
internal sealed record ListLevel(
    int Start, NumberFormatValues Format, string Text, string Separator, bool Legal, int? RestartAfter, string? Style)
{
    /// <summary>What Word assumes of a level that the file doesn't define.</summary>
    public static readonly ListLevel Undefined = new(1, NumberFormatValues.None, "", "", Legal: false, null, null);

    /// <summary>The level as the file defines it.</summary>
    public static ListLevel Of(Level level) => new(
        level.StartNumberingValue?.Val.Number() ?? 0,
        level.NumberingFormat?.Val is { HasValue: true } format ? format.Value : NumberFormatValues.Decimal,
        level.LevelText?.Val?.Value ?? "",
        level.LevelSuffix?.Val is { HasValue: true, Value: LevelSuffixValues.Nothing } ? "" : " ",
        level.IsLegalNumberingStyle.IsOn() ?? false,
        level.LevelRestart?.Val.Number(),
        level.ParagraphStyleIdInLevel?.Val?.Value);
}
