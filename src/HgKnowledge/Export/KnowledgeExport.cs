using System.Text;
using System.Text.Json;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking;
using HgKnowledge.Repairs;
using HgKnowledge.Rules;

namespace HgKnowledge.Export;

/// <summary>Writes what is known as JSON lines, for other programs: one file a kind, or one kind to any writer.</summary>
/// <remarks>
/// Rows stand in the order of the documents, within a document in reading order. UTF-8 without a byte order mark, LF.
/// </remarks>
public static class KnowledgeExport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes documents, targets, tasks, references, outline and findings (.jsonl each) into the folder, which is made if
    /// it is not there; files of those names are replaced.
    /// </summary>
    /// <exception cref="IOException">The folder or a file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public static void Write(Knowledge knowledge, IReadOnlyList<Finding> findings, string directory)
    {
        Directory.CreateDirectory(directory);
        File("documents", output => Documents(output, knowledge.Documents.Select(d => d.Document)));
        File("targets", output => Each(knowledge, d => Targets(output, d.Document, d.Targets)));
        File("tasks", output => Each(knowledge, d => Tasks(output, d.Document, d.Tasks)));
        File("references", output => Each(knowledge, d => References(output, d, d.References)));
        File("outline", output => Each(knowledge, d => Outline(output, d.Document)));
        File("findings", output => Findings(output, findings));

        void File(string kind, Action<TextWriter> write)
        {
            using var output = new StreamWriter(Path.Combine(directory, $"{kind}.jsonl"), append: false, Utf8);
            write(output);
        }
    }

    /// <summary>One line a document.</summary>
    public static void Documents(TextWriter output, IEnumerable<Document> documents) =>
        Rows(output, documents, ExportRow.Document);

    /// <summary>One line a damaged line of the document: what the file has, how it is read, by which methods, how certain.</summary>
    public static void Repairs(TextWriter output, Document document) =>
        Rows(output, RepairedLine.Of(document), (json, line) => ExportRow.Repaired(json, document, line));

    /// <summary>One line a statement of the document.</summary>
    public static void Targets(TextWriter output, Document document, IEnumerable<Target> targets) =>
        Rows(output, targets, (json, target) => ExportRow.Target(json, document, target));

    /// <summary>One line a task of the document.</summary>
    public static void Tasks(TextWriter output, Document document, IEnumerable<PlannedTask> tasks) =>
        Rows(output, tasks, (json, task) => ExportRow.Task(json, document, task));

    /// <summary>One line a citation; <paramref name="references"/> are all or some of the document's own.</summary>
    public static void References(TextWriter output, DocumentKnowledge knowledge, IEnumerable<Reference> references) =>
        Rows(output, references, (json, reference) => ExportRow.Reference(json, knowledge, reference));

    /// <summary>One line an outline node of the document.</summary>
    public static void Outline(TextWriter output, Document document) =>
        Rows(output, document.Outline, (json, node) => ExportRow.Outline(json, document, node));

    /// <summary>One line a finding.</summary>
    public static void Findings(TextWriter output, IEnumerable<Finding> findings) =>
        Rows(output, findings, ExportRow.Finding);

    private static void Each(Knowledge knowledge, Action<DocumentKnowledge> write)
    {
        foreach (var document in knowledge.Documents)
            write(document);
    }

    private static void Rows<T>(TextWriter output, IEnumerable<T> rows, Action<Utf8JsonWriter, T> fields)
    {
        using var lines = new JsonLines(output);
        foreach (var row in rows)
            lines.Row(json => fields(json, row));
    }
}
