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

    /// <summary>Full paths of the documents.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository, "corpus"))
            .Where(file => Path.GetFileName(file) != "README.md" && DocumentFormats.For(file) is not null).Order(StringComparer.Ordinal)];

    private static Knowledge Read() =>
        Linker.Link([.. Files.Select(file => Pipeline.Run(Path.GetFileName(file), file, DocumentFormats.For(file)!.Read(File.ReadAllBytes(file))))], CatalogReader.BuiltIn);

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "HgKnowledge.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
