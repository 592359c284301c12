using System.Text.Json;
using System.Xml;

namespace HgKnowledge.QuikGraph;

/// <summary>Texts in the form that all formats can hold.</summary>
internal static class Printable
{
    /// <summary>The text without characters that XML cannot hold; line breaks become spaces.</summary>
    public static string Of(string text) =>
        string.Concat(text.EnumerateRunes()
            .Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            .Select(rune => rune.Value is '\n' or '\r' or '\t' ? " " : rune.ToString()));

    /// <summary>"conflictsWith", as in the export.</summary>
    public static string NameOf<T>(T kind) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
