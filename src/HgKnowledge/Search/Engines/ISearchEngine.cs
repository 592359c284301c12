namespace HgKnowledge.Search.Engines;

/// <summary>A full-text engine that keeps its index beside the store, where the store's own is not to be used.</summary>
public interface ISearchEngine
{
    /// <summary>What to type to choose it: "lucene".</summary>
    string Name { get; }

    /// <summary>Opens the engine's index for writing, and makes it where there is none or the one there is damaged.</summary>
    /// <param name="folder">The folder of the store.</param>
    /// <returns>Null while another process writes.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written.</exception>
    IPassageEngine? OpenToWrite(string folder);

    /// <summary>Opens the engine's index as it was last committed; what is added to it stays in memory.</summary>
    /// <param name="folder">The folder of the store.</param>
    IPassageEngine OpenToRead(string folder);
}
