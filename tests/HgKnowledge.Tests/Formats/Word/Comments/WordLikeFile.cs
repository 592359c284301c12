using System.Security;
using System.Text;

namespace HgKnowledge.Tests.Formats.Word.Comments;

/// <summary>
/// Sets a text as people set it in Word after weeks of work on it: words in runs of all kinds, tracked changes, links, content controls,
/// comments, tables and numbered lists. The seed decides what stands where.
/// </summary>
internal sealed class WordLikeFile(int seed)
{
    private const string Author = """w:author="Biên tập" w:date="2025-01-01T00:00:00Z" """;

    private readonly Random _random = new(seed);
    private int _id = 100;
    private int _comments;

    /// <summary>The file; each line of the text is a paragraph.</summary>
    public byte[] Build(string text)
    {
        var body = new StringBuilder();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
            body.Append(_random.Next(40) == 0 ? Table(line) : Paragraph(line));
        var comments = string.Concat(Enumerable.Range(0, _comments).Select(id =>
            $"""<w:comment w:id="{id}" {Author}w:initials="BT"><w:p><w:r><w:t>Xem lại.</w:t></w:r></w:p></w:comment>"""));
        return WordPackage.Build($"{body}<w:sectPr/>", new Dictionary<string, string>
        {
            ["comments"] = comments,
            ["numbering"] = """
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                """,
        });
    }

    private string Table(string line) =>
        $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc><w:tc>{Paragraph(line)}</w:tc></w:tr></w:tbl>";

    private string Paragraph(string line)
    {
        var listed = line.StartsWith("- ", StringComparison.Ordinal);
        var properties = listed ? """<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>""" : "<w:pPr><w:jc w:val=\"both\"/></w:pPr>";
        return $"<w:p>{properties}{Content(listed ? line[2..] : line)}</w:p>";
    }

    private string Content(string text)
    {
        var content = new StringBuilder();
        while (text.Length > 0)
        {
            var length = Math.Min(text.Length, _random.Next(1, 60));
            content.Append(Piece(Run(text[..length])));
            text = text[length..];
        }
        return content.ToString();
    }

    private string Piece(string run) => _random.Next(14) switch
    {
        0 => $"<w:ins w:id=\"{_id++}\" {Author}>{run}</w:ins>",
        1 => $"{run}<w:del w:id=\"{_id++}\" {Author}><w:r><w:delText>bỏ 99% năm 2019</w:delText></w:r></w:del>",
        2 => $"<w:hyperlink w:anchor=\"a\">{run}</w:hyperlink>",
        3 => $"<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>",
        4 => $"<w:proofErr w:type=\"spellStart\"/>{run}<w:proofErr w:type=\"spellEnd\"/>",
        5 => Remarked(run),
        6 => $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{run}<w:r><w:fldChar w:fldCharType="end"/></w:r>""",
        _ => run,
    };

    private string Remarked(string run)
    {
        var id = _comments++;
        return $"""<w:commentRangeStart w:id="{id}"/>{run}<w:commentRangeEnd w:id="{id}"/><w:r><w:commentReference w:id="{id}"/></w:r>""";
    }

    private string Run(string text) =>
        $"<w:r w:rsidR=\"00A10000\"><w:rPr>{(_random.Next(3) == 0 ? "<w:b/>" : "")}<w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";
}
