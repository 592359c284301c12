using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>Reads parts of which only the text counts: notes, headers and footers.</summary>
internal static class FlatText
{
    /// <summary>The text of each paragraph, on one line; those without text are left out.</summary>
    public static IEnumerable<string> Of(OpenXmlElement root, WordFile file)
    {
        var open = new StringBuilder();
        foreach (var paragraph in Shown(root, file.Tracked))
        {
            open.Append(ParagraphReader.Read(paragraph, file, ParagraphStyle.None).Text);
            if (file.Tracked.LacksMark(paragraph))
                continue;
            if (open.Replace('\n', ' ').ToString().Trim() is { Length: > 0 } text)
                yield return text;
            open.Clear();
        }
    }

    private static IEnumerable<Paragraph> Shown(OpenXmlElement root, TrackedView view) => root.Descendants<Paragraph>()
        .Where(paragraph => !paragraph.Ancestors<TableRow>().Any(view.Hides) && !paragraph.Ancestors<TableCell>().Any(view.Hides)
            && !paragraph.Ancestors<AlternateContent>().Any(alternatives => !paragraph.Ancestors().Contains(ParagraphReader.Chosen(alternatives))));
}
