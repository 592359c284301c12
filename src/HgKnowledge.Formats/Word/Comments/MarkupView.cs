namespace HgKnowledge.Formats.Word.Comments;

/// <summary>Tells what of a text with tracked changes belongs to the view that was read, as <see cref="TrackedView"/> does for the reader.</summary>
internal sealed class MarkupView(TrackedChanges changes)
{
    private readonly string[] _hidden = changes == TrackedChanges.Original ? ["w:ins", "w:moveTo"] : ["w:del", "w:moveFrom"];

    /// <summary>Whether the element holds runs, or whole paragraphs, that the view does not have.</summary>
    public bool Hides(MarkupElement element) => _hidden.Contains(element.Name);

    /// <summary>Whether the paragraph runs on in the next one, because the view does not have the mark between them.</summary>
    public bool LacksMark(MarkupElement paragraph) =>
        paragraph.Child("w:pPr")?.Child("w:rPr") is { } mark && mark.Children.Any(Hides);

    /// <summary>Whether the run is hidden text in the view.</summary>
    public bool IsHidden(MarkupElement run) =>
        Properties(run)?.Child("w:vanish") is { } vanish && vanish.Attribute("val") is null or "1" or "true" or "on";

    private MarkupElement? Properties(MarkupElement run) => run.Child("w:rPr") is { } properties
        ? changes == TrackedChanges.Original && properties.Child("w:rPrChange") is { } change ? change.Child("w:rPr") : properties
        : null;
}
