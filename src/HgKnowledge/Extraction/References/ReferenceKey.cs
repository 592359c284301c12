using System.Text;
using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.References;

/// <summary>What two citations by name have in common if they mean one document.</summary>
internal static class ReferenceKey
{
    /// <summary>
    /// A congress by its level and number ("đại hội|tỉnh|XIV"); any other name by its words in small letters. Empty if the
    /// name is too general to tell.
    /// </summary>
    public static string Of(Document document, Reference reference)
    {
        if (reference.Issuer is { } issuer && Scan.AtAny(issuer, 0, BodyWords.Meetings) > 0)
            return Congress(issuer);
        var key = Folded(document.Text(reference.Evidence));
        return key.AsSpan().Count(' ') < 3 ? "" : key;
    }

    /// <summary>The key of a law without the year that ends it ("luật đất đai năm 2013"); null if none does.</summary>
    public static string? WithoutYear(string key) => key.AsSpan() is [.., ' ', 'n', 'ă', 'm', ' ', _, _, _, _] ? key[..^9] : null;

    private static string Congress(string issuer)
    {
        var level = issuer.Contains("bộ", StringComparison.OrdinalIgnoreCase) || issuer.Contains("tỉnh", StringComparison.OrdinalIgnoreCase) ? "đảng bộ" : "toàn quốc";
        var number = issuer.Split(' ', ',', '(', ')').LastOrDefault(w => w.Length > 0 && w.All(c => c is 'I' or 'V' or 'X' or 'L'));
        return number is null ? "" : $"đại hội|{level}|{number}";
    }

    /// <summary>Words in small letters with single blanks between them.</summary>
    public static string Folded(string words)
    {
        var builder = new StringBuilder(words.Length);
        foreach (var c in words)
            if (char.IsLetterOrDigit(c))
                builder.Append(char.ToLowerInvariant(c));
            else if (builder.Length > 0 && builder[^1] != ' ')
                builder.Append(' ');
        return builder.ToString().TrimEnd();
    }
}
