using HgKnowledge.Cli.Texts;

namespace HgKnowledge.Cli.Output;

/// <summary>Writes files whole or not at all.</summary>
internal static class SafeFile
{
    /// <summary>Writes the file; one of that name is replaced.</summary>
    /// <exception cref="UserException">It is open in another program.</exception>
    public static void Write(string path, byte[] content, Messages messages)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".tmp";
        File.WriteAllBytes(unfinished, content);
        try
        {
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(unfinished);
            throw new UserException(messages.Locked(path));
        }
    }
}
