namespace HgKnowledge.Tests.Store;

/// <summary>A directory of its own for one test, gone afterwards.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hgknowledge-").FullName;

    public static implicit operator string(TemporaryDirectory directory) => directory.Path;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
