using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>Tells what of a text with tracked changes belongs to the view that is read.</summary>
internal sealed class TrackedView(TrackedChanges changes)
{
    /// <summary>Whether it is the text as it was before the changes.</summary>
    public bool IsOriginal { get; } = changes == TrackedChanges.Original;

    /// <summary>Whether the element holds runs, or whole paragraphs, that the view does not have.</summary>
    public bool Hides(OpenXmlElement element) => IsOriginal ? element is InsertedRun or MoveToRun : element is DeletedRun or MoveFromRun;

    /// <summary>Whether the paragraph runs on in the next one, because the view does not have the mark between them.</summary>
    public bool LacksMark(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphMarkRunProperties is { } mark
        && (IsOriginal ? Has<Inserted>(mark) || Has<MoveTo>(mark) : Has<Deleted>(mark) || Has<MoveFrom>(mark));

    /// <summary>Whether the view does not have the row.</summary>
    public bool Hides(TableRow row) =>
        row.TableRowProperties is { } properties && (IsOriginal ? Has<Inserted>(properties) : Has<Deleted>(properties));

    /// <summary>Whether the view does not have the cell.</summary>
    public bool Hides(TableCell cell) =>
        cell.TableCellProperties is { } properties && (IsOriginal ? Has<CellInsertion>(properties) : Has<CellDeletion>(properties));

    /// <summary>Properties of the paragraph in the view; null if it has none of its own.</summary>
    public OpenXmlElement? Properties(Paragraph paragraph) =>
        IsOriginal && paragraph.ParagraphProperties?.ParagraphPropertiesChange is { } change
            ? change.ParagraphPropertiesExtended
            : paragraph.ParagraphProperties;

    /// <summary>The automatic numbering that the properties give in the view.</summary>
    public NumberingProperties? Numbering(OpenXmlElement? properties) =>
        properties?.GetFirstChild<NumberingProperties>() is { } numbering && !(IsOriginal && Has<Inserted>(numbering)) ? numbering : null;

    /// <summary>Properties of the run in the view; null if it has none of its own.</summary>
    public OpenXmlElement? Properties(Run run) =>
        IsOriginal && run.RunProperties?.RunPropertiesChange is { } change ? change.PreviousRunProperties : run.RunProperties;

    private static bool Has<T>(OpenXmlElement element) where T : OpenXmlElement => element.GetFirstChild<T>() is not null;
}
