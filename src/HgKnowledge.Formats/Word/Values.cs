using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>Reads attribute values of a file that may hold anything: what cannot be read counts as absent.</summary>
internal static class Values
{
    /// <summary>The number, or null.</summary>
    public static int? Number(this OpenXmlSimpleValue<int>? value) => value is { HasValue: true } ? value.Value : null;

    /// <summary>Whether the switch is on; null where it is not given. A switch without a value is on.</summary>
    public static bool? IsOn(this OnOffType? element) =>
        element is null ? null : element.Val is not { } value || !value.HasValue || value.Value;
}
