using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>The characters of one text (w:t, m:t).</summary>
internal static class TextLetters
{
    /// <summary>The visible characters of a w:t, each with its own place.</summary>
    public static IEnumerable<Letter> Of(MarkupElement text)
    {
        var inner = text.Inner.ToString();
        if (inner.Contains('<', StringComparison.Ordinal))
            return Whole(Value(text), text);
        return Of(inner, text);
    }

    /// <summary>The visible characters of something that cannot be parted: all stand where it stands.</summary>
    public static IEnumerable<Letter> Whole(string characters, MarkupElement piece) =>
        from c in SymbolFont.Replace(characters)
        where !char.IsWhiteSpace(c)
        select new Letter(c, piece, piece.Start, piece.End);

    /// <summary>The text as a reader of XML sees it.</summary>
    public static string Value(MarkupElement text) =>
        text.Inner.Contains('<') ? XElement.Parse($"<t>{text.Inner}</t>").Value : WebUtility.HtmlDecode(text.Inner.ToString());

    private static IEnumerable<Letter> Of(string inner, MarkupElement text)
    {
        for (int i = 0, next; i < inner.Length; i = next)
        {
            next = inner[i] == '&' ? inner.IndexOf(';', i) + 1 : i + 1;
            foreach (var c in inner[i] == '&' ? Entity(inner[(i + 1)..(next - 1)]) : Shown(inner[i]))
                if (!char.IsWhiteSpace(c))
                    yield return new(c, text, text.InnerStart + i, text.InnerStart + next);
        }
    }

    private static string Shown(char c) => SymbolFont.Has(c) ? SymbolFont.Replace(c.ToString()) : c == '\u2011' ? "-" : c.ToString();

    private static string Entity(string name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        ['#', 'x', .. var hex] => char.ConvertFromUtf32(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        _ => char.ConvertFromUtf32(int.Parse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture)),
    };
}
