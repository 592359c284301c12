using System.Security.Cryptography;

namespace HgKnowledge.Ingestion;

/// <summary>Says whether a file, or the program that read it, has changed.</summary>
internal static class Fingerprint
{
    /// <summary>SHA-256 of the content in lower-case hex, "-", and the version of what reads it.</summary>
    public static string Of(byte[] content, string version) => $"{Convert.ToHexStringLower(SHA256.HashData(content))}-{version}";
}
