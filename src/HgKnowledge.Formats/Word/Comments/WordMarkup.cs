using System.Security;
using System.Text;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>Writes elements of WordprocessingML with the prefix that a part uses.</summary>
/// <param name="root">Root of the part.</param>
internal sealed class WordMarkup(MarkupElement root)
{
    private readonly string _prefix = Prefix(root) is { Length: > 0 } prefix ? prefix : "w";
    private readonly string _declaration = Prefix(root).Length > 0 ? "" : $" xmlns:w=\"{root.Attribute("xmlns")}\"";

    /// <summary>An element that others stand in: its namespace is declared where the part has no prefix for it.</summary>
    /// <param name="name">Name without prefix.</param>
    /// <param name="inside">Its content, made by <see cref="Inner"/>; empty for none.</param>
    /// <param name="attributes">Names without prefix, and values.</param>
    public string Outer(string name, string inside, params ReadOnlySpan<(string Name, string Value)> attributes) => Element(name, _declaration, inside, attributes);

    /// <summary>An element inside of another one.</summary>
    public string Inner(string name, string inside, params ReadOnlySpan<(string Name, string Value)> attributes) => Element(name, "", inside, attributes);

    /// <summary>A text, with its blanks.</summary>
    public string Text(string text) => $"<{_prefix}:t xml:space=\"preserve\">{Escape(text)}</{_prefix}:t>";

    /// <summary>The text without characters that XML cannot hold, its signs escaped.</summary>
    private static string Escape(string text) => SecurityElement.Escape(string.Concat(text.Where(c => c >= ' ' && c is not ('\uFFFE' or '\uFFFF'))));

    private string Element(string name, string declaration, string inside, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var markup = new StringBuilder($"<{_prefix}:{name}{declaration}");
        foreach (var (attribute, value) in attributes)
            markup.Append($" {_prefix}:{attribute}=\"{Escape(value)}\"");
        return markup.Append(inside.Length == 0 ? "/>" : $">{inside}</{_prefix}:{name}>").ToString();
    }

    private static string Prefix(MarkupElement root) => root.RawName.IndexOf(':') is > 0 and var colon ? root.RawName[..colon] : "";
}
