namespace HgKnowledge.Storage;

/// <summary>
/// The store cannot be opened, read or written: there is none, another version made it, it is damaged, locked, or the disk
/// is full. The message is a sentence for the user that says what to do. What was stored before stays as it is.
/// </summary>
public sealed class UnusableIndexException : Exception
{
    /// <inheritdoc/>
    public UnusableIndexException() { }

    /// <inheritdoc/>
    public UnusableIndexException(string message) : base(message) { }

    /// <inheritdoc/>
    public UnusableIndexException(string message, Exception innerException) : base(message, innerException) { }
}
