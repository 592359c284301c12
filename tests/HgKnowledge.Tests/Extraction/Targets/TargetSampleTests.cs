using System.Text;
using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Formats;
using HgKnowledge.Linking;

namespace HgKnowledge.Tests.Extraction.Targets;

/// <summary>
/// Samples/Extractors/Targets: a text, a line "=====", and the statements expected in it, one a line (<see cref="TargetRow"/>).
/// </summary>
public class TargetSampleTests
{
    private const string Separator = "\n=====\n";

    private static readonly string Folder = Repository.Tests("Samples", "Extractors", "Targets");

    public static TheoryData<string> Samples() =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_gives_the_statements_it_states(string file)
    {
        var path = Path.Combine(Folder, file);
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split(Separator);

        var found = Statements(file, parts[0]);

        if (Approval.Rewrites)
            File.WriteAllText(path, parts[0] + Separator + string.Concat(found.Select(row => row + "\n")));
        else
            Approval.Same(parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries), found);
    }

    private static string[] Statements(string name, string text)
    {
        var source = DocumentFormats.For(name)!.Read(Encoding.UTF8.GetBytes(text));
        var linked = Linker.Link([Pipeline.Run(name, "", source)], CatalogReader.BuiltIn).Documents.Single();
        return [.. linked.Targets.Select(target => TargetRow.Of(linked.Document, target))];
    }
}
