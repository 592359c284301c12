using System.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Reports;

/// <summary>Makes file names and anchors that every file system, browser and archive takes: a-z, 0-9 and '-'.</summary>
internal static class Slug
{
    private const int MaxLength = 60;

    /// <summary>The slug of the text; "x" if nothing of it can be written.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var letter = Folding.Fold(c);
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length == MaxLength)
                break;
        }
        var trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length == 0 ? "x" : trimmed;
    }

    /// <summary>The slugs of keys, in their order, each used once: the second of two equal ones ends in "-2".</summary>
    public static Dictionary<string, string> Distinct(IEnumerable<string> keys)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var slug = Of(key);
            for (var number = 2; !used.Add(slug); number++)
                slug = $"{Of(key)}-{number}";
            slugs.Add(key, slug);
        }
        return slugs;
    }
}
