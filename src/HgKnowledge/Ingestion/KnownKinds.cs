using System.Collections.Frozen;

namespace HgKnowledge.Ingestion;

/// <summary>Kinds of document that people keep but no reader takes: silence about them would look like having read them.</summary>
internal static class KnownKinds
{
    private static readonly FrozenSet<string> Documents =
        FrozenSet.ToFrozenSet([".pdf", ".doc", ".docm", ".dot", ".dotx", ".rtf", ".odt", ".htm", ".html", ".xls", ".xlsx", ".ppt", ".pptx"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What to do about a document that cannot be read yet; null for files that are none.</summary>
    public static string? Advice(string name) => Documents.Contains(Path.GetExtension(name))
        ? $"Chưa đọc được tệp {Path.GetExtension(name).ToLowerInvariant()}; hãy lưu thành .docx hoặc .txt."
        : null;
}
