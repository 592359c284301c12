using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Formats;
using HgKnowledge.Linking;

namespace HgKnowledge.Workbench.Forms;

/// <summary>What a document says, each statement as one line that does not depend on the form of the file.</summary>
/// <param name="Targets">One line a target.</param>
/// <param name="Tasks">One line a task.</param>
/// <param name="References">One line a citation.</param>
public sealed record StatementSet(IReadOnlyList<string> Targets, IReadOnlyList<string> Tasks, IReadOnlyList<string> References)
{
    /// <summary>The statements of a file.</summary>
    /// <exception cref="UnreadableDocumentException">The file cannot be read.</exception>
    public static StatementSet Of(string file) => Of(DocumentFormats.For(file)!.Read(File.ReadAllBytes(file)));

    /// <summary>The statements of what a reader made of a file.</summary>
    public static StatementSet Of(SourceText source)
    {
        var knowledge = Linker.Link([Pipeline.Run("document", "", source)], CatalogReader.BuiltIn).Documents.Single();
        return new([.. knowledge.Targets.Select(Line)], [.. knowledge.Tasks.Select(Line)], [.. knowledge.References.Select(Line)]);
    }

    private static string Line(Target target) => string.Join(" | ",
        "target", target.Kind, target.IndicatorId, target.Quantity.Low, target.Quantity.High, target.Quantity.Of, target.Quantity.Bound,
        target.Quantity.Unit, target.Change, target.Basis, target.Period, target.Stated, target.Status, target.Area);

    private static string Line(PlannedTask task) => string.Join(" | ",
        "task", Folded(task.Title), task.Deliverable, Folded(task.Lead), Folded(task.Cooperation), task.Deadline?.From, task.Deadline?.To, task.Recurrence);

    private static string Line(Reference reference) => string.Join(" | ",
        "reference", reference.Type, reference.Number, reference.Symbol, reference.Date, Folded(reference.Issuer ?? ""), reference.Self, reference.Relation);

    private static string Folded(IEnumerable<string> names) => Folded(string.Join("; ", names));

    /// <summary>Quotes and dashes are folded too: programs that write other forms choose them as they like.</summary>
    private static string Folded(string text) => string.Concat(string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant().Select(Folded));

    private static char Folded(char c) => c switch
    {
        '“' or '”' or '„' => '"',
        '‘' or '’' => '\'',
        '–' or '—' => '-',
        _ => c,
    };
}
