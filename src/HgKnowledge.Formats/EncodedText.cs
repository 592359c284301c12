using System.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats;

/// <summary>
/// Gathers the text of a paragraph from pieces in several fonts, and decodes what stands in one of an old encoding; a letter of VNI
/// may begin in one piece and end in the next.
/// </summary>
/// <param name="document">Encoding that the letters of the document show; it holds where no font tells. Null for Unicode.</param>
internal sealed class EncodedText(LegacyEncoding? document)
{
    private LegacyEncoding? _font;
    private int _from;

    /// <summary>What has been gathered; behind the last change of fonts it is not decoded.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>What is added from now on stands in a font of that encoding; null for fonts that do not tell.</summary>
    public void Switch(LegacyEncoding? font)
    {
        if (font == _font)
            return;
        Decode();
        _font = font;
    }

    /// <summary>The whole text; the next begins in the same font.</summary>
    public string Take()
    {
        Decode();
        var text = Text.ToString();
        Text.Clear();
        _from = 0;
        return text;
    }

    private void Decode()
    {
        if (Text.Length > _from && (_font ?? document) is not null)
        {
            var raw = Text.ToString(_from, Text.Length - _from);
            Text.Length = _from;
            Text.Append(_font is { } font ? LegacyText.ConvertInFont(raw, font) : LegacyText.Convert(raw, document!.Value));
        }
        _from = Text.Length;
    }
}
