namespace HgKnowledge.Formats.Tools;

/// <summary>A folder of its own for one run of a program, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("hgk-").FullName;

    /// <summary>The full path of a file in the folder.</summary>
    public string File(string name) => Path.Combine(_path, name);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(_path, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A program that was ended may hold a file for a moment longer; the system clears its temporary folder itself.
        }
    }
}
