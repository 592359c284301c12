using System.Security.Cryptography;
using System.Text;
using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Formats;
using HgKnowledge.Linking;
using HgKnowledge.Tests.Extraction.Targets;
using Xunit.Abstractions;

namespace HgKnowledge.Tests.Extraction;

/// <summary>
/// Every change of an extractor shows what it gains and loses over whole documents. Approved/corpus.txt holds what is
/// extracted from corpus/, Approved/real.txt the same from the real documents as hashes; HGK_APPROVE=1 writes them anew.
/// </summary>
public class CorpusApprovalTests(ITestOutputHelper output)
{
    [Fact]
    public void Extraction_over_the_corpus_is_as_approved()
    {
        var found = Rows(Path.Combine(Repository.Root, "corpus"), SearchOption.AllDirectories);

        Check(Repository.Tests("Approved", "corpus.txt"), found);
    }

    [SkippableFact]
    public void Extraction_over_the_real_documents_is_compared_with_the_approved()
    {
        var approved = Repository.Tests("Approved", "real.txt");
        var folder = Path.GetDirectoryName(RealDocuments.File("003_6325d3a2f4026a30.txt"))!;
        var found = Rows(folder, SearchOption.TopDirectoryOnly);
        var hashed = found.ToLookup(Hash, StringComparer.Ordinal);
        if (Approval.Rewrites)
            File.WriteAllLines(approved, found.Select(Hash));
        Skip.IfNot(File.Exists(approved), "Nothing is approved for the real documents.");

        foreach (var line in Approval.Difference(File.ReadAllLines(approved), [.. found.Select(Hash)]).Split('\n'))
            output.WriteLine(line.Length > 2 && hashed[line[2..].Trim()].FirstOrDefault() is { } row ? $"+ {row}" : line);

        Assert.NotEmpty(found);
    }

    private static void Check(string approved, string[] found)
    {
        if (Approval.Rewrites)
            File.WriteAllLines(approved, found);
        else
            Approval.Same(File.ReadAllLines(approved), found);
    }

    private static string[] Rows(string folder, SearchOption search)
    {
        var documents = Directory.GetFiles(folder, "*", search)
            .Where(path => DocumentFormats.For(path) is not null && Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(path => Pipeline.Run(Path.GetRelativePath(folder, path).Replace('\\', '/'), "", DocumentFormats.For(path)!.Read(File.ReadAllBytes(path))));
        return [.. Linker.Link([.. documents], CatalogReader.BuiltIn).Documents.SelectMany(Rows)];
    }

    private static IEnumerable<string> Rows(DocumentKnowledge knowledge) =>
        knowledge.Targets.Select(t => TargetRow.Of(knowledge.Document, t))
            .Concat(knowledge.Tasks.Select(t => Row(knowledge.Document, t)))
            .Concat(knowledge.References.Select(r => Row(knowledge.Document, r)))
            .Select(row => $"{knowledge.Document.Name} {row}");

    private static string Row(Document document, PlannedTask task) => string.Join(" | ",
        $"{document.Line(task.Evidence)}: task", task.Title, task.Deliverable, string.Join("; ", task.Lead), string.Join("; ", task.Cooperation), task.Deadline?.To.ToString("yyyy-MM-dd"));

    private static string Row(Document document, Reference reference) => string.Join(" | ",
        $"{document.Line(reference.Evidence)}: citation", reference.Type, reference.Symbol ?? reference.Number, reference.Date?.ToString("yyyy-MM-dd"), reference.Issuer, reference.Relation);

    /// <summary>Tells rows apart without holding the text of documents that are no part of the project.</summary>
    private static string Hash(string row) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row)).AsSpan(0, 8));
}
