using System.Security.Cryptography;
using System.Text;

namespace HgKnowledge.Rules;

/// <summary>Ids of findings.</summary>
public static class FindingId
{
    private const int Length = 10;

    /// <summary>
    /// "HG101-3f9a01bc42": the rule and a hash of its evidence. The evidence is the documents' names without their format and the
    /// letters and digits of the quotes; so the id outlives re-ingestion, another order of documents, moved lines and another
    /// file format, and changes when a quoted sentence does.
    /// </summary>
    public static string Of(Finding finding)
    {
        var evidence = finding.Members.Select(member => Evidence(member.Document, member.Quote)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', evidence)));
        return $"{finding.Rule.Id}-{Convert.ToHexStringLower(hash)[..Length]}";
    }

    /// <summary>What of one place counts: the document's name without its format, the letters and digits of the quote.</summary>
    internal static string Evidence(string document, string quote)
    {
        var builder = new StringBuilder(Path.ChangeExtension(document, null)).Append('|');
        foreach (var c in quote)
            if (char.IsLetterOrDigit(c))
                builder.Append(char.ToLowerInvariant(c));
        return builder.ToString();
    }
}
