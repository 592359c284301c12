using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>One level of an automatic numbering.</summary>
/// <param name="Start">Its first number.</param>
/// <param name="Format">How its number is written.</param>
/// <param name="Text">The pattern of the label, "%1.%2." for the numbers of levels 1 and 2.</param>
/// <param name="Separator">What stands between label and text.</param>
/// <param name="Legal">Whether the numbers of all levels are written as digits.</param>
/// <param name="RestartAfter">A level up to this one (1-based) restarts the count; 0 never; null: any higher level does.</param>
/// <param name="Digits">With how many digits its number is written at least.</param>
/// <param name="Font">Font of the label; null where it is that of the paragraph.</param>
/// <param name="Style">Id of the paragraph style that is bound to the level.</param>
internal sealed record ListLevel(
    int Start, NumberFormatValues Format, string Text, string Separator, bool Legal, int? RestartAfter, int Digits, string? Font, string? Style)
{
    /// <summary>What Word assumes of a level that the file doesn't define.</summary>
    public static readonly ListLevel Undefined = new(1, NumberFormatValues.None, "", "", Legal: false, null, 1, null, null);

    /// <summary>The level as the file defines it.</summary>
    public static ListLevel Of(Level level)
    {
        var format = level.NumberingFormat ?? level.Descendants<NumberingFormat>().FirstOrDefault();
        return new(
            level.StartNumberingValue?.Val.Number() ?? 0,
            format?.Val is { HasValue: true } kind ? kind.Value : NumberFormatValues.Decimal,
            level.LevelText?.Val?.Value ?? "",
            level.LevelSuffix?.Val is { HasValue: true, Value: LevelSuffixValues.Nothing } ? "" : " ",
            level.IsLegalNumberingStyle.IsOn() ?? false,
            level.LevelRestart?.Val.Number(),
            DigitsOf(format),
            TextLook.Of(level.NumberingSymbolRunProperties).Font,
            level.ParagraphStyleIdInLevel?.Val?.Value);
    }

    /// <summary>A format of one's own is given by its first numbers: "001, 002, 003, ...".</summary>
    private static int DigitsOf(NumberingFormat? format) => format?.Val is not { HasValue: true } kind ? 1
        : kind.Value == NumberFormatValues.DecimalZero ? 2
        : kind.Value == NumberFormatValues.Custom && format.Format?.Value is { } sample ? Math.Clamp(sample.AsSpan().IndexOfAnyExceptInRange('0', '9'), 1, 9)
        : 1;
}
