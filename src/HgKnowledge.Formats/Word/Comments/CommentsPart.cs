using System.Globalization;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>The part of a Word file that holds the words of its comments; those that are there stay as they are.</summary>
/// <param name="part">Text of the part.</param>
internal sealed class CommentsPart(string part)
{
    private readonly MarkupElement _root = MarkupReader.Read(part);

    /// <summary>A part without comments.</summary>
    /// <param name="wordNamespace">Namespace of the file's main part: strict files have another one.</param>
    public static string Empty(string wordNamespace) =>
        $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{"\n"}<w:comments xmlns:w="{wordNamespace}"></w:comments>""";

    /// <summary>An id that no comment has, nor any that follows it.</summary>
    public int NextId => 1 + _root.Children.Select(Id).DefaultIfEmpty(-1).Max();

    /// <summary>The part with the comments added, with ids from <see cref="NextId"/> on.</summary>
    public string With(IEnumerable<WordComment> comments, string author, DateTime time)
    {
        var markup = new WordMarkup(_root);
        var id = NextId;
        return MarkupInsertion.Last(part, _root, string.Concat(comments.Select(comment => Comment(markup, id++, comment, author, time))));
    }

    private static int Id(MarkupElement comment) =>
        int.TryParse(comment.Attribute("id"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : -1;

    private static string Comment(WordMarkup markup, int id, WordComment comment, string author, DateTime time) =>
        markup.Outer("comment", string.Concat(comment.Lines.Select((line, i) => Paragraph(markup, line, first: i == 0))),
            ("id", id.ToString(CultureInfo.InvariantCulture)), ("author", author), ("date", time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
            ("initials", string.Concat(author.Where(char.IsUpper))));

    /// <summary>Small letters and no indents, whatever the file's normal style has.</summary>
    private static string Paragraph(WordMarkup markup, string line, bool first)
    {
        var layout = markup.Inner("pPr", markup.Inner("spacing", "", ("before", "0"), ("after", "40"), ("line", "240"), ("lineRule", "auto"))
            + markup.Inner("ind", "", ("left", "0"), ("right", "0"), ("firstLine", "0")) + markup.Inner("jc", "", ("val", "left")));
        var letters = markup.Inner("rPr", (first ? markup.Inner("b", "") : "") + markup.Inner("sz", "", ("val", "20")) + markup.Inner("szCs", "", ("val", "20")));
        var sign = first ? markup.Inner("r", markup.Inner("annotationRef", "")) : "";
        return markup.Inner("p", layout + sign + markup.Inner("r", letters + markup.Text(line)));
    }
}
