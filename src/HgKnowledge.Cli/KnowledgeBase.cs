using System.Reflection;
using System.Security.Cryptography;
using HgKnowledge.Catalog;
using HgKnowledge.Cli.Texts;
using HgKnowledge.Extraction;
using HgKnowledge.Formats;
using HgKnowledge.Ingestion;
using HgKnowledge.Linking;
using HgKnowledge.Reports;
using HgKnowledge.Rules;
using HgKnowledge.Rules.Decisions;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli;

/// <summary>The whole way: files into the store, the store into linked knowledge, knowledge into findings.</summary>
internal static class KnowledgeBase
{
    /// <summary>Reads files and folders into the store.</summary>
    public static IngestSummary Ingest(IKnowledgeStore store, IReadOnlyList<string> paths, IngestOptions options, ReadingOptions reading, Action<LedgerEntry, int> progress) =>
        new IngestRun(store, DocumentFormats.With(reading), ReadingVersion(reading)).Run(paths, options, progress);

    /// <summary>All stored documents, linked.</summary>
    public static Knowledge Link(IKnowledgeStore store) => Linker.Link(store.Load(), CatalogReader.BuiltIn);

    /// <summary>Stored documents and drafts, linked.</summary>
    public static Knowledge Link(IReadOnlyList<DocumentKnowledge> stored, IReadOnlyList<Draft> drafts) =>
        DraftLinker.Link(stored, [.. drafts.Select(draft => draft.Knowledge)], CatalogReader.BuiltIn);

    /// <summary>What the rules find, gravest first, with what people have decided on it.</summary>
    public static IReadOnlyList<Finding> Check(Knowledge knowledge, DecisionBook decisions) => decisions.Apply(RuleRunner.Run(knowledge));

    /// <summary>Writes the report of today.</summary>
    /// <returns>Path of the page to begin with.</returns>
    public static string Report(IKnowledgeStore store, Knowledge knowledge, IReadOnlyList<Finding> findings, string folder, Language language, string corpus) =>
        ReportWriter.Write(knowledge, findings, folder, Options(language, corpus) with { Ledger = store.Ledger() });

    /// <summary>What a report of today says of itself.</summary>
    public static ReportOptions Options(Language language, string corpus) => new()
    {
        Language = language == Language.English ? ReportLanguage.English : ReportLanguage.Vietnamese,
        // Reports are passed on: they name the folder, not where its owner keeps it.
        Corpus = Path.GetFileName(Path.TrimEndingDirectorySeparator(corpus)) is { Length: > 0 } name ? name : corpus,
        Date = DateOnly.FromDateTime(DateTime.Today),
    };

    /// <summary>
    /// Differs between any two builds of readers and extractors that are not the same, so that a new program never works
    /// with what an older one read, and nobody has to remember to raise a number; and between readings of another view.
    /// </summary>
    private static string ReadingVersion(ReadingOptions reading)
    {
        Assembly[] assemblies = [typeof(Pipeline).Assembly, typeof(DocumentFormats).Assembly];
        var builds = assemblies.SelectMany(a => a.ManifestModule.ModuleVersionId.ToByteArray()).ToArray();
        var build = Convert.ToHexStringLower(SHA256.HashData(builds))[..8];
        return reading.Tracked == TrackedChanges.Final ? build : $"{build}-original";
    }
}
