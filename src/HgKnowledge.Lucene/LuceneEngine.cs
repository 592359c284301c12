using HgKnowledge.Search.Engines;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace HgKnowledge.Lucene;

/// <summary>Search on Lucene.Net; its index is the folder "lucene" beside the store.</summary>
public sealed class LuceneEngine : ISearchEngine
{
    /// <summary>The folder within the folder of the store.</summary>
    public const string Folder = "lucene";

    /// <inheritdoc/>
    public string Name => "lucene";

    /// <inheritdoc/>
    public IPassageEngine? OpenToWrite(string folder)
    {
        var path = Path.Combine(folder, Folder);
        Directory.CreateDirectory(path);
        var directory = FSDirectory.Open(path);
        try
        {
            return new LuceneIndex(directory, OpenMode.CREATE_OR_APPEND);
        }
        catch (LockObtainFailedException)
        {
            directory.Dispose();
            return null;
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            // Nothing is lost: all of it can be had from the store again.
            return new LuceneIndex(directory, OpenMode.CREATE);
        }
    }

    /// <inheritdoc/>
    public IPassageEngine OpenToRead(string folder)
    {
        var path = Path.Combine(folder, Folder);
        var directory = Directory.Exists(path) ? FSDirectory.Open(path) : null;
        try
        {
            return new LuceneSnapshot(directory);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            directory?.Dispose();
            return new LuceneSnapshot(null);
        }
    }

    private static bool IsDamage(Exception exception) => exception is IOException or ArgumentException or InvalidOperationException or IndexOutOfRangeException;
}
