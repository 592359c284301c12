using HgKnowledge.Documents;
using HgKnowledge.Extraction;

namespace HgKnowledge.Ingestion;

/// <summary>Reads drafts: the way of an ingest, without a store.</summary>
/// <param name="readerOf">The reader for a file name, or null if it is of no known kind.</param>
/// <param name="sizeLimit">Files above this number of bytes are not read.</param>
public sealed class DraftReader(Func<string, IDocumentReader?> readerOf, long sizeLimit)
{
    /// <summary>The files among the paths that are documents; of folders, all documents below, without the copies of earlier checks.</summary>
    public IReadOnlyList<FoundFile> Find(IEnumerable<string> paths)
    {
        var given = paths.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return [.. FolderScan.Find(given).Where(file => given.Contains(file.Path) || readerOf(file.Name) is not null)];
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="UnreadableDocumentException">It cannot be read; the message says why.</exception>
    public Draft Read(FoundFile file)
    {
        var content = FileContent.Read(file.Path, sizeLimit);
        if (readerOf(file.Name) is not { } reader)
            throw new UnreadableDocumentException(KnownKinds.Advice(file.Name) ?? "Không phải loại tệp văn bản được đọc.");
        var source = reader.Read(content);
        if (source.Blocks.Count == 0)
            throw new UnreadableDocumentException("Không có chữ nào trong tệp.");
        return new(file.Path, content, Pipeline.Run(file.Name, "", source));
    }
}
