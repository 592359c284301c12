using HgKnowledge.Catalog;

namespace HgKnowledge.Extraction.References;

/// <summary>A type word in a block.</summary>
/// <param name="Type">The type.</param>
/// <param name="Start">First character of the word.</param>
/// <param name="End">The character after it.</param>
internal readonly record struct TypeMention(DocumentType Type, int Start, int End)
{
    /// <summary>The next type word at or behind the position, or null.</summary>
    public static TypeMention? Next(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            var hit = text[position..].IndexOfAny(DocumentTypes.Words);
            if (hit < 0)
                return null;
            var start = position + hit;
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && DocumentTypes.At(text[start..], out var length) is { } type)
                return new(type, start, start + length);
            position = start + 1;
        }
        return null;
    }

    /// <summary>Whether it begins with a capital.</summary>
    public bool Capital(ReadOnlySpan<char> text) => char.IsUpper(text[Start]);

    /// <summary>Whether all of it is in capitals.</summary>
    public bool AllCapitals(ReadOnlySpan<char> text) => Scan.AllCaps(text[Start..End]);

    /// <summary>Whether a sentence, item or heading begins with it, so that its capital says nothing.</summary>
    public bool OpensSentence(ReadOnlySpan<char> text)
    {
        var before = text[..Start].TrimEnd();
        return before.IsEmpty || before[^1] is '.' or ':' or ';' or '-' or '–' or '+' or '•' or ')' or '*' or '?' or '!';
    }

    /// <summary>Whether a word of number stands before it, so that no single document is meant.</summary>
    public bool Plural(ReadOnlySpan<char> text) => Scan.BeforeAny(text, Start, Plurals);

    private static readonly string[] Plurals = ["các", "những", "nhiều", "mọi", "một số", "các chủ trương,", "mỗi", "từng"];
}
