namespace HgKnowledge.Documents;

/// <summary>Reads one kind of file.</summary>
/// <remarks>
/// A reader normalises to NFC and plain spaces, joins wrapped lines and keeps the way back to the file. It throws
/// <see cref="UnreadableDocumentException"/> with a reason a user understands; whoever runs it records that in the ledger
/// and goes on with the next file.
/// </remarks>
public interface IDocumentReader
{
    /// <summary>Lower-case file extensions with their dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads the file's bytes.</summary>
    SourceText Read(byte[] content);
}
