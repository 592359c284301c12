using System.Security.Cryptography;
using System.Text;

namespace HgKnowledge.Rules.Decisions;

/// <summary>Fingerprint of all that a finding rests on.</summary>
public static class EvidencePrint
{
    private const int Length = 16;

    /// <summary>
    /// Sixteen hex digits that change with a quote, a value or the verdict. Values tell 7,5 from 75, which the letters and digits
    /// that make up the finding's id do not. Lines, camps' names and the format of a file do not count.
    /// </summary>
    public static string Of(Finding finding)
    {
        var places = finding.Members.Select(member => $"{FindingId.Evidence(member.Document, member.Quote)}|{member.Value}");
        var evidence = places.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(finding.Verdict);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', evidence))))[..Length];
    }
}
