namespace HgKnowledge.Reviews;

/// <summary>Names of the files that a check writes beside a draft.</summary>
public static class ReviewCopy
{
    /// <summary>What stands before the extension.</summary>
    public const string Mark = ".kiểm-tra";

    /// <summary>"dự thảo.kiểm-tra.docx" for "dự thảo.docx".</summary>
    /// <param name="draft">Path of the draft.</param>
    /// <param name="extension">Extension of the file to write, with its dot; null for that of the draft.</param>
    public static string Of(string draft, string? extension = null) =>
        Path.Combine(Path.GetDirectoryName(draft) ?? "", Path.GetFileNameWithoutExtension(draft) + Mark + (extension ?? Path.GetExtension(draft)));

    /// <summary>"kiểm-tra.xlsx": of what is found in all documents.</summary>
    /// <param name="extension">Extension of the file, with its dot.</param>
    public static string OfAll(string extension) => Mark[1..] + extension;

    /// <summary>Whether the file was written by a check: it is no document of its own.</summary>
    public static bool Is(string name) =>
        Path.GetFileNameWithoutExtension(name) is var stem && (stem.EndsWith(Mark, StringComparison.OrdinalIgnoreCase) || stem == Mark[1..]);
}
