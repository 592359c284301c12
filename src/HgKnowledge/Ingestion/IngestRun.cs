using System.Threading.Tasks;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Storage;

namespace HgKnowledge.Ingestion;

/// <summary>Reads files into a store. One bad file never stops the run, and never costs what is stored of it.</summary>
/// <param name="store">Where to; written by one thread at a time.</param>
/// <param name="readerOf">The reader for a file name, or null if it is of no known kind.</param>
/// <param name="version">Version of readers and extractors: when it changes, unchanged files are read again.</param>
public sealed class IngestRun(IKnowledgeStore store, Func<string, IDocumentReader?> readerOf, string version)
{
    private const long Large = 1 << 20;

    private readonly IReadOnlyDictionary<string, string> _hashes = store.Hashes();
    private readonly Dictionary<string, LedgerEntry> _ledger = store.Ledger().ToDictionary(e => e.Name, StringComparer.Ordinal);
    private readonly Lock _writing = new();
    private readonly Lock _large = new();

    /// <summary>Ingests the files and folders; <paramref name="progress"/> is told of each file when it is done, one at a time.</summary>
    public IngestSummary Run(IEnumerable<string> paths, IngestOptions options, Action<LedgerEntry, int>? progress = null)
    {
        var files = FolderScan.Find(paths, options.Except);
        var entries = new LedgerEntry[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism }, i =>
        {
            var twin = i > 0 && files[i].Name == files[i - 1].Name ? files[i - 1].Path : null;
            var result = twin is null ? Take(files[i], options.SizeLimit) : Failed(files[i], $"Trùng tên với {twin}; hãy nạp thư mục chung của cả hai.");
            lock (_writing)
            {
                entries[i] = Record(result);
                progress?.Invoke(result.Entry, files.Count);
            }
        });
        var summary = new IngestSummary(entries, Absent(files));
        // A mistyped folder holds nothing, and must not empty the store.
        if (options.Prune && summary.AnyRead)
            foreach (var name in summary.Absent)
                store.Remove(name);
        return summary;
    }

    /// <summary>Reading takes many times the memory of a file, so large ones go one by one.</summary>
    private Result Take(FoundFile file, long sizeLimit)
    {
        if (readerOf(file.Name) is not { } reader)
            return Unread(file);
        if (new FileInfo(file.Path) is not { Exists: true, Length: > Large })
            return Take(file, reader, sizeLimit);
        lock (_large)
            return Take(file, reader, sizeLimit);
    }

    private Result Take(FoundFile file, IDocumentReader reader, long sizeLimit)
    {
        try
        {
            return Read(file, reader, FileContent.Read(file.Path, sizeLimit));
        }
        catch (UnreadableDocumentException e)
        {
            return Failed(file, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Failed(file, $"Không đọc được nội dung ({e.GetType().Name}: {e.Message})");
        }
    }

    private static Result Unread(FoundFile file)
    {
        if (!File.Exists(file.Path))
            return Failed(file, "Không tìm thấy tệp.");
        return KnownKinds.Advice(file.Name) is { } advice
            ? Failed(file, advice)
            : new(new(file.Name, LedgerOutcome.Ignored, ["Không phải loại tệp văn bản được đọc."]));
    }

    private Result Read(FoundFile file, IDocumentReader reader, byte[] content)
    {
        var fingerprint = Fingerprint.Of(content, version);
        if (_hashes.GetValueOrDefault(file.Name) == fingerprint)
            return new(new(file.Name, LedgerOutcome.Unchanged, Doubts(file.Name)));
        var source = reader.Read(content);
        if (source.Blocks.Count == 0)
            return Failed(file, "Không có chữ nào trong tệp.");
        var outcome = source.Warnings.Count == 0 ? LedgerOutcome.Read : LedgerOutcome.ReadWithWarnings;
        return new(new(file.Name, outcome, source.Warnings), Pipeline.Run(file.Name, fingerprint, source));
    }

    /// <summary>What was doubted when the file was read; why an attempt failed that left the store as it was is past.</summary>
    private IReadOnlyList<string> Doubts(string name) =>
        _ledger.GetValueOrDefault(name) is { Outcome: not LedgerOutcome.Failed } entry ? entry.Reasons : [];

    private LedgerEntry Record(Result result)
    {
        if (result.Knowledge is { } knowledge)
            store.Put(knowledge);
        store.Log(result.Entry);
        return result.Entry;
    }

    private IReadOnlyList<string> Absent(IReadOnlyList<FoundFile> files)
    {
        var present = files.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        return [.. _hashes.Keys.Where(name => !present.Contains(name)).Order(StringComparer.Ordinal)];
    }

    private static Result Failed(FoundFile file, string reason) => new(new(file.Name, LedgerOutcome.Failed, [reason]));

    private readonly record struct Result(LedgerEntry Entry, DocumentKnowledge? Knowledge = null);
}
