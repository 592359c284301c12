using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>How text is set, as far as it matters to who reads it; null where nothing is said.</summary>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Hidden">Whether it is hidden.</param>
/// <param name="Capitals">Whether its letters are shown as capitals, large or small.</param>
/// <param name="Font">Name of its font.</param>
internal readonly record struct TextLook(bool? Bold, bool? Hidden, bool? Capitals, string? Font)
{
    /// <summary>What the properties of a run, a style or a numbering say; nothing if there are none.</summary>
    public static TextLook Of(OpenXmlElement? properties) => properties is null ? default : new(
        properties.GetFirstChild<Bold>().IsOn(),
        properties.GetFirstChild<Vanish>().IsOn(),
        properties.GetFirstChild<Caps>().IsOn() ?? properties.GetFirstChild<SmallCaps>().IsOn(),
        FontOf(properties.GetFirstChild<RunFonts>()));

    /// <summary>The look, with what it leaves open taken from a more general one.</summary>
    public TextLook Or(TextLook general) => new(Bold ?? general.Bold, Hidden ?? general.Hidden, Capitals ?? general.Capitals, Font ?? general.Font);

    /// <summary>The letters in question are no ASCII, so the font for the upper half comes first.</summary>
    private static string? FontOf(RunFonts? fonts) => fonts?.HighAnsi?.Value ?? fonts?.Ascii?.Value;
}
