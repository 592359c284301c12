using System.Globalization;
using HgKnowledge.Formats.Word.Comments;
using HgKnowledge.Reviews;

namespace HgKnowledge.Formats.Word.Summaries;

/// <summary>
/// The findings as a table in WordprocessingML. Every look is set on the table itself, so that it needs no style of the file it
/// stands in and is not changed by one; a content control holds all of it, so that it can be found and taken out at once.
/// </summary>
internal sealed class SummaryMarkup(WordMarkup markup, Review review)
{
    /// <summary>Tag of the content control.</summary>
    public const string Tag = "hgk-summary";

    private const string Header = "D9E2F0";
    private const string Small = "18";
    private const int Whole = 5000;

    // Shares of the width, of 100.
    private static readonly int[] Widths = [7, 13, 19, 22, 23, 16];

    /// <summary>Heading, counts and table.</summary>
    /// <param name="newPage">Whether it begins on a page of its own.</param>
    public string Write(bool newPage)
    {
        var content = Paragraph(Run(review.Title, bold: true, "28"), newPage ? markup.Inner("pageBreakBefore", "") : "")
            + Paragraph(Run($"{review.Counts}.", bold: true, "22")) + string.Concat(review.Texts.ReadingNotes.Select(note => Paragraph(Run(note, bold: false, "20"))))
            + (review.Notes.Count == 0 ? "" : Table()) + Paragraph("");
        return markup.Outer("sdt", markup.Inner("sdtPr", markup.Inner("alias", "", ("val", "HgKnowledge")) + markup.Inner("tag", "", ("val", Tag)))
            + markup.Inner("sdtContent", content));
    }

    private string Table()
    {
        var texts = review.Texts;
        string[] headers = [texts.Number, texts.Severity, texts.About, texts.Where, texts.Others, texts.Resolution];
        var rows = review.Ordered.Select((note, i) => Row(note, i + 1));
        return markup.Inner("tbl", Properties() + markup.Inner("tblGrid", string.Concat(Widths.Select(width => markup.Inner("gridCol", "", ("w", Text(width * 96))))))
            + Row(headers.Select(header => Paragraph(Run(header, bold: true, Small))), header: true) + string.Concat(rows));
    }

    private string Properties() => markup.Inner("tblPr",
        markup.Inner("tblW", "", ("w", Text(Whole)), ("type", "pct"))
        + markup.Inner("tblBorders", string.Concat(((string[])["top", "left", "bottom", "right", "insideH", "insideV"]).Select(side =>
            markup.Inner(side, "", ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "8A93A0")))))
        + markup.Inner("tblLayout", "", ("type", "fixed")));

    private string Row(ReviewNote note, int number)
    {
        var (texts, first) = (review.Texts, note.First);
        var others = note.Compares ? note.Others.Select(texts.Says) : [note.Explanation];
        var settle = note.Decision.Length > 0 ? note.Decision : note.Resolution;
        return Row(
        [
            Lines(Text(number)), Paragraph(Run($"{ReviewTexts.Mark(note.Finding.Severity)} {note.SeverityName}", bold: true, Small)),
            Paragraph(Run(note.Title, bold: true, Small)) + Lines(note.Finding.Id), Lines($"{first.Document}, {first.Where}:", $"“{first.Member.Quote}”"),
            Lines([.. others]), Lines(settle),
        ]);
    }

    private string Row(IEnumerable<string> cells, bool header = false) => markup.Inner("tr",
        markup.Inner("trPr", markup.Inner("cantSplit", "") + (header ? markup.Inner("tblHeader", "") : ""))
        + string.Concat(cells.Select((cell, i) => markup.Inner("tc", markup.Inner("tcPr", markup.Inner("tcW", "", ("w", Text(Whole / 100 * Widths[i])), ("type", "pct"))
            + (header ? markup.Inner("shd", "", ("val", "clear"), ("color", "auto"), ("fill", Header)) : "")) + cell))));

    private string Lines(params string[] lines) => string.Concat(lines.Select(line => Paragraph(Run(line, bold: false, Small))));

    private string Paragraph(string runs, string properties = "") => markup.Inner("p",
        markup.Inner("pPr", properties + markup.Inner("spacing", "", ("before", "0"), ("after", "60"), ("line", "240"), ("lineRule", "auto"))
            + markup.Inner("ind", "", ("left", "0"), ("right", "0"), ("firstLine", "0")) + markup.Inner("jc", "", ("val", "left"))) + runs);

    private string Run(string text, bool bold, string size) => markup.Inner("r",
        markup.Inner("rPr", (bold ? markup.Inner("b", "") : "") + markup.Inner("sz", "", ("val", size)) + markup.Inner("szCs", "", ("val", size))) + markup.Text(text));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
