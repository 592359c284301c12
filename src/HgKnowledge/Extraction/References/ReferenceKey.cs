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
        var words = document.Text(reference.Evidence);
        return Folded(words).Count(c => c == ' ') < 3 ? "" : Folded(words);
    }

    /// <summary>Whether an earlier name is the same, or the same law with its year.</summary>
    public static bool Matches(string earlier, string key) =>
        earlier.StartsWith(key, StringComparison.Ordinal)
        && (earlier.Length == key.Length || (earlier.AsSpan(key.Length) is [' ', 'n', 'ă', 'm', ' ', .. var year] && year.Length == 4));

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
