using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace HgKnowledge.Formats.Word;

/// <summary>The characters that Word shows for one piece of a run.</summary>
internal static class RunCharacters
{
    /// <summary>The characters, a forced line break as a line feed; null for what shows none.</summary>
    /// <param name="piece">The child of a run.</param>
    /// <param name="font">Name of the run's font.</param>
    public static string? Of(OpenXmlElement piece, string? font) => piece switch
    {
        WordText text => Plain(text.Text, font),
        DeletedText text => Plain(text.Text, font),
        TabChar or PositionalTab => " ",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        // Composition drops it again, unless a font made it a letter.
        SoftHyphen => "\u00AD",
        SymbolChar { Char.Value: { } code } symbol when int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) =>
            SymbolFont.Sign(number, symbol.Font?.Value ?? font)?.ToString(),
        _ => null,
    };

    /// <summary>What was chosen in a drop-down list of an old form; it stands in the list alone. Null for other fields.</summary>
    public static string? Chosen(FieldChar field)
    {
        if (field.FormFieldData?.GetFirstChild<DropDownListFormField>() is not { } list)
            return null;
        var chosen = list.DropDownListSelection?.Val.Number() ?? list.DefaultDropDownListItemIndex?.Val.Number() ?? 0;
        return list.Elements<ListEntryFormField>().ElementAtOrDefault(chosen)?.Val?.Value;
    }

    private static string Plain(string text, string? font) =>
        SymbolFont.Replace(text, font).Replace('\n', ' ').Replace('\r', ' ').Replace('\u2011', '-');
}
