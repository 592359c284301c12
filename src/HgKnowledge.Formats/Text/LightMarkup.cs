using System.Text;

namespace HgKnowledge.Formats.Text;

/// <summary>
/// Takes the signs of Markdown and the residue of conversions off single lines. Text files often carry both, whatever
/// their extension, and broken across lines in a way that no Markdown parser accepts.
/// </summary>
internal static class LightMarkup
{
    /// <summary>The line as a reader sees it.</summary>
    public static TextLine Clean(int number, string raw)
    {
        var text = TypedSigns.Scripts(Residue.Clean(raw));
        if (text.Contains('\\', StringComparison.Ordinal))
            text = Unescaped(text);
        var level = 0;
        while (level < text.Length && level < 6 && text[level] == '#')
            level++;
        if (level > 0 && level < text.Length && text[level] == ' ')
            text = text[level..].Trim();
        else
            level = 0;
        var bold = text.Length > 4 && text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal);
        return new(number, text.Contains('*') && !Residue.IsRule(text) ? WithoutStars(text) : text, level, bold);
    }

    /// <summary>A star before a blank is a bullet or a multiplication sign; every other one is emphasis.</summary>
    public static string WithoutStars(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (text[i] != '*' || (i + 1 < text.Length && text[i + 1] == ' ' && (i == 0 || text[i - 1] == ' ')))
                builder.Append(text[i]);
        return builder.ToString().Trim();
    }

    private static string Unescaped(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (text[i] != '\\' || i + 1 == text.Length || !(char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1])))
                builder.Append(text[i]);
        return builder.ToString();
    }
}
