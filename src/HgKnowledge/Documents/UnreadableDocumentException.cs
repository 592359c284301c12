namespace HgKnowledge.Documents;

/// <summary>A file that cannot be read. The message is a sentence for the user.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>Whether the file holds pictures of text, which a program that recognises letters could read.</summary>
    public bool NeedsRecognition { get; init; }

    /// <inheritdoc/>
    public UnreadableDocumentException() { }

    /// <inheritdoc/>
    public UnreadableDocumentException(string message) : base(message) { }

    /// <inheritdoc/>
    public UnreadableDocumentException(string message, Exception innerException) : base(message, innerException) { }
}
