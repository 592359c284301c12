using HgKnowledge.Documents;

namespace HgKnowledge.Ingestion;

/// <summary>Reads the bytes of a file, or says in a sentence why that is not possible.</summary>
internal static class FileContent
{
    /// <summary>The bytes of the file.</summary>
    /// <exception cref="UnreadableDocumentException">Missing, empty, too big, locked or not permitted.</exception>
    public static byte[] Read(string path, long limit)
    {
        try
        {
            // The size is asked for before opening: opening a named pipe (size 0) would wait for ever.
            var size = new FileInfo(path).Length;
            if (size == 0)
                throw new UnreadableDocumentException("Tệp rỗng.");
            if (size > limit)
                throw new UnreadableDocumentException($"Tệp quá lớn: {Megabytes(size)} MB, giới hạn {Megabytes(limit)} MB.");
            return ReadAll(path, size);
        }
        catch (Exception e) when (Reason(e) is { } reason)
        {
            throw new UnreadableDocumentException(reason, e);
        }
    }

    /// <summary>A document that is open in Word can be read only by who lets Word keep writing it.</summary>
    private static byte[] ReadAll(string path, long size)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var content = new byte[size];
        var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return length == content.Length ? content : content[..length];
    }

    private static string? Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "Không tìm thấy tệp.",
        UnauthorizedAccessException => "Không có quyền đọc tệp.",
        IOException => "Không mở được tệp (có thể chương trình khác đang khóa): " + exception.Message,
        _ => null,
    };

    private static string Megabytes(long bytes) => (bytes / 1048576m).ToString("0.#").Replace('.', ',');
}
