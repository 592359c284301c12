using System.Text;

namespace HgKnowledge.Reports.Markdown;

/// <summary>A piece of Markdown within a line. Plain text becomes one by itself and is escaped, so nothing quoted can break a page.</summary>
internal readonly record struct Inline
{
    private const string Signs = "\\`*[]<>|~#$&";

    private readonly string? _markdown;

    private Inline(string markdown) => _markdown = markdown;

    /// <summary>A line break within a paragraph or cell.</summary>
    public static Inline Break { get; } = new("<br>");

    public bool IsEmpty => string.IsNullOrEmpty(_markdown);

    public Inline Bold => IsEmpty ? this : new($"**{_markdown}**");

    public Inline Italic => IsEmpty ? this : new($"*{_markdown}*");

    public static implicit operator Inline(string text) => Text(text);

    public static Inline operator +(Inline left, Inline right) => new(left._markdown + right._markdown);

    /// <summary>The text as it is, on one line.</summary>
    public static Inline Text(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
            if (char.IsWhiteSpace(text[i]))
                builder.Append(builder.Length > 0 && builder[^1] == ' ' ? "" : " ");
            else if (!char.IsControl(text[i]))
                builder.Append(IsSign(text, i) ? "\\" : "").Append(text[i]);
        return new(builder.ToString());
    }

    /// <summary>The text in a fixed-width font, for file names and ids.</summary>
    public static Inline Code(string text)
    {
        if (text.Length == 0 || text.AsSpan().ContainsAny("`|\\\r\n"))
            return Text(text);
        return new($"`{text}`");
    }

    /// <summary>A link; the text alone where there is nothing to lead to.</summary>
    public static Inline Link(Inline text, string? url) => url is null ? text : new($"[{text._markdown}]({url})");

    /// <summary>A place that links can lead to.</summary>
    public static Inline Anchor(string id) => new($"<a id=\"{id}\"></a>");

    public static Inline Join(string separator, IEnumerable<Inline> parts)
    {
        var text = Text(separator)._markdown;
        return new(string.Join(text, parts.Where(part => !part.IsEmpty).Select(part => part._markdown)));
    }

    public static Inline Lines(IEnumerable<Inline> parts) =>
        new(string.Join(Break._markdown, parts.Where(part => !part.IsEmpty).Select(part => part._markdown)));

    public override string ToString() => _markdown ?? "";

    // An underscore between letters or digits means nothing in Markdown and stays readable in the source.
    private static bool IsSign(string text, int i) =>
        Signs.Contains(text[i], StringComparison.Ordinal)
        || (text[i] == '_' && !(i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1])));
}
