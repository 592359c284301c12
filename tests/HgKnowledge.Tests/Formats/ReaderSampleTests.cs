using System.Runtime.CompilerServices;
using HgKnowledge.Documents;
using HgKnowledge.Formats;
using HgKnowledge.Tests.Formats.Word;

namespace HgKnowledge.Tests.Formats;

/// <summary>
/// Every folder in Samples/Readers holds an input and the approved listing of its blocks. The input is a file "input.*", or
/// "body.xml" with the inside of a Word body beside other parts by their names. With HGK_APPROVE=1 the listings are written anew.
/// </summary>
public sealed class ReaderSampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Readers");

    public static TheoryData<string> Samples => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_blocks_of_a_sample_are_those_approved(string name)
    {
        var listing = BlockListing.Of(Read(Path.Combine(Folder, name)));
        if (Environment.GetEnvironmentVariable("HGK_APPROVE") == "1")
            File.WriteAllText(Path.Combine(SourceFolder(), "..", "Samples", "Readers", name, "blocks.txt"), listing);
        else
            Assert.Equal(File.ReadAllText(Path.Combine(Folder, name, "blocks.txt")), listing, ignoreLineEndingDifferences: true);
    }

    private static SourceText Read(string folder)
    {
        var body = Path.Combine(folder, "body.xml");
        if (File.Exists(body))
            return DocumentFormats.For("sample.docx")!.Read(WordPackage.Build(File.ReadAllText(body), Parts(folder)));
        var input = Directory.GetFiles(folder, "input.*").Single();
        return DocumentFormats.For(input)!.Read(File.ReadAllBytes(input));
    }

    private static Dictionary<string, string> Parts(string folder) =>
        Directory.GetFiles(folder, "*.xml").Where(file => Path.GetFileName(file) != "body.xml")
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
