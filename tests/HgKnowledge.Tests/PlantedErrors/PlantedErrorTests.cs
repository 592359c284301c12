using System.Text;
using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Formats;
using HgKnowledge.Formats.Text;
using HgKnowledge.Linking;
using HgKnowledge.Rules;

namespace HgKnowledge.Tests.PlantedErrors;

/// <summary>Contradictions planted in copies of documents are found, each with the place in the original and in the copy.</summary>
public class PlantedErrorTests
{
    private const int Planted = 300;
    private const double EnoughFound = 0.9;
    private const int Seed = 20_210_415;

    [Fact]
    public void Errors_planted_in_the_projects_own_documents_are_found() =>
        Found([.. ProjectCorpus.Files.Select(file => (Path.GetFileNameWithoutExtension(file), Plain(file)))]);

    [SkippableFact]
    public void Errors_planted_in_real_documents_are_found() =>
        Found([.. new[] { "000_9f63aa49df9fb3fd.txt", "003_6325d3a2f4026a30.txt", "004_825d63a4ff037774.txt" }
            .Select(name => (name[..3], File.ReadAllText(RealDocuments.File(name)).Normalize(NormalizationForm.FormC)))]);

    private static void Found(IReadOnlyList<(string Name, string Text)> texts)
    {
        var tasks = texts.Select(text => (Original: Read(text.Name + ".txt", text.Text), text.Text)).ToList();
        Assert.All(tasks, text => Assert.Empty(Disagreements(text.Original, Read(Copy(text.Original), text.Text))));
        var errors = tasks.SelectMany(text => new ErrorPlanter(text.Original, text.Text, Seed).All().Select(error => (text.Original, Error: error))).ToArray();
        new Random(Seed).Shuffle(errors);
        errors = [.. errors.Take(Planted)];
        var missed = errors.AsParallel().Where(e => !IsFound(e.Original, e.Error)).Select(e => $"{e.Original.Document.Name}:{e.Error.Line} {e.Error.Kind} {e.Error.Change}").Order(StringComparer.Ordinal).ToList();
        Assert.True(missed.Count <= (1 - EnoughFound) * errors.Length, $"{missed.Count} of {errors.Length} missed:\n{string.Join('\n', missed)}");
    }

    private static string Copy(DocumentKnowledge original) => "copy of " + original.Document.Name;

    /// <summary>Whether a finding has the place in the original and the place in the copy on two sides.</summary>
    private static bool IsFound(DocumentKnowledge original, PlantedError error) =>
        Disagreements(original, Read(Copy(original), error.Text)).Any(finding =>
            finding.Members.Any(one => one.Document == original.Document.Name && one.Line == error.Line
                && finding.Members.Any(other => other.Document == Copy(original) && other.Line == error.Line && other.Camp != one.Camp))
            || (error.Kind == "period" && finding.Members.Any(m => m.Document == Copy(original) && m.Line == error.Line) && finding.Members.Any(m => m.Document == original.Document.Name)));

    /// <summary>Findings that say that the two documents differ.</summary>
    private static IEnumerable<Finding> Disagreements(DocumentKnowledge original, DocumentKnowledge copy) =>
        RuleRunner.Run(Linker.Link([original, copy], CatalogReader.BuiltIn))
            .Where(finding => finding.Members.Select(m => m.Document).Distinct().Count() > 1 && finding.Members.Select(m => m.Camp).Distinct().Count() > 1);

    /// <summary>The document's paragraphs as a text file has them.</summary>
    private static string Plain(string file) =>
        string.Join('\n', DocumentFormats.For(file)!.Read(File.ReadAllBytes(file)).Blocks.Select(block => block.Text + "\n"));

    private static DocumentKnowledge Read(string name, string text) => Pipeline.Run(name, "", new PlainTextReader().Read(Encoding.UTF8.GetBytes(text)));
}
