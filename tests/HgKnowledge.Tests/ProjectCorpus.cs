using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Formats;
using HgKnowledge.Linking;

namespace HgKnowledge.Tests;

/// <summary>The documents of the project's own corpus folder, read and linked once.</summary>
internal static class ProjectCorpus
{
    private static readonly Lazy<Knowledge> Linked = new(Read);

    public static Knowledge Knowledge => Linked.Value;

    /// <summary>The folder of the solution.</summary>
    public static string Repository { get; } = Root(AppContext.BaseDirectory);

    private static Knowledge Read()
    {
        var folder = Path.Combine(Repository, "corpus");
        var files = Directory.GetFiles(folder).Where(file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal);
        var documents = files.Select(file => (Name: Path.GetFileName(file), Reader: DocumentFormats.For(file)))
            .Where(file => file.Reader is not null)
            .Select(file => Pipeline.Run(file.Name, file.Name, file.Reader!.Read(File.ReadAllBytes(Path.Combine(folder, file.Name)))));
        return Linker.Link([.. documents], CatalogReader.BuiltIn);
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "HgKnowledge.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
