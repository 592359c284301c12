using System.Security;
using System.Text;

namespace HgKnowledge.Tests.Formats.Word.Comments;

/// <summary>
/// Sets a text as people set it in Word after weeks of work on it: words in runs of all kinds, tracked changes and moves, links, content
/// controls, threads of comments, merged cells, numbered lists, notes, text boxes, pictures and headers. The seed decides what stands where.
/// </summary>
internal sealed class WordLikeFile(int seed)
{
    private const string Author = """w:author="Biên tập" w:date="2025-01-01T00:00:00Z" """;
    private const string Box = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    private readonly Random _random = new(seed);
    private readonly StringBuilder _notes = new();
    private int _id = 100;
    private int _comments;
    private int _noteCount;

    /// <summary>The file; each line of the text is a paragraph.</summary>
    public byte[] Build(string text)
    {
        var body = new StringBuilder();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
            body.Append(Placed(line));
        return WordPackage.Build(
            $"""{body}<w:p>{Picture()}</w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>""",
            Parts());
    }

    private Dictionary<string, string> Parts() => new()
    {
        ["header"] = WordPackage.Paragraph("DỰ THẢO LẦN 3"),
        ["numbering"] = WordLikeParts.Numbering,
        ["footnotes"] = WordLikeParts.Footnotes(_notes.ToString()),
        ["image"] = WordLikeParts.Image,
        ["comments"] = WordLikeParts.Comments(_comments),
        ["commentsExtended"] = WordLikeParts.CommentsExtended(_comments),
        ["commentsIds"] = WordLikeParts.CommentsIds(_comments),
        ["people"] = WordLikeParts.People,
    };

    private string Placed(string line) => _random.Next(40) switch
    {
        0 => Table(line),
        1 => TextBox(line),
        2 => Footnote(line),
        _ => Paragraph(line),
    };

    /// <summary>Two cells of the head are one, and two of the last column.</summary>
    private string Table(string line) => $"""
        <w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="5000"/><w:gridCol w:w="2000"/></w:tblGrid>
        <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{Paragraph("Nội dung")}</w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{Paragraph("Ghi chú")}</w:tc></w:tr>
        <w:tr><w:tc><w:p/></w:tc><w:tc>{Paragraph(line)}</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p/>
        """;

    /// <summary>Word writes the content twice: for itself, and for older readers.</summary>
    private string TextBox(string line)
    {
        var content = Paragraph(line);
        return $"""
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps" xmlns:wps="{Box}"><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="{_id++}" name="Hộp"/><a:graphic>
            <a:graphicData uri="{Box}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
            <wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape style="width:70pt;height:70pt"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """;
    }

    private string Footnote(string line)
    {
        var id = ++_noteCount + 1;
        _notes.Append($"""<w:footnote w:id="{id}"><w:p><w:r><w:footnoteRef/></w:r>{Run(" " + line)}</w:p></w:footnote>""");
        return $"""<w:p>{Run("Có chú thích")}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{id}"/></w:r>{Run(".")}</w:p>""";
    }

    private string Paragraph(string line)
    {
        var (level, rest) = line.StartsWith("- ", StringComparison.Ordinal) ? (0, line[2..]) : line.StartsWith("+ ", StringComparison.Ordinal) ? (1, line[2..]) : (-1, line);
        var list = level < 0 ? "" : $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>""";
        var joined = _random.Next(80) == 0 ? $"<w:rPr><w:del w:id=\"{_id++}\" {Author}/></w:rPr>" : "";
        return $"""<w:p w:rsidR="00A10000" w:rsidRDefault="00A2{_random.Next(10, 99)}00"><w:pPr>{list}<w:spacing w:after="120"/><w:jc w:val="both"/>{joined}</w:pPr>{Content(rest)}</w:p>""";
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

    private string Piece(string run) => _random.Next(18) switch
    {
        0 => $"<w:ins w:id=\"{_id++}\" {Author}>{run}</w:ins>",
        1 => $"{run}<w:del w:id=\"{_id++}\" {Author}><w:r><w:delText>bỏ 99% năm 2019</w:delText></w:r></w:del>",
        2 => $"<w:hyperlink w:anchor=\"a\">{run}</w:hyperlink>",
        3 => $"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>",
        4 => $"<w:proofErr w:type=\"spellStart\"/>{run}<w:proofErr w:type=\"spellEnd\"/>",
        5 => Remarked(run),
        6 => $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{run}<w:r><w:fldChar w:fldCharType="end"/></w:r>""",
        7 => Moved(run),
        8 => $"""<w:bookmarkStart w:id="{_id}" w:name="b{_id}"/>{run}<w:bookmarkEnd w:id="{_id++}"/>""",
        9 => $"{run}<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn 88%</w:t></w:r>",
        _ => run,
    };

    private string Moved(string run)
    {
        var (from, to, name) = (_id++, _id++, $"move{_id}");
        return $"""
            <w:moveFromRangeStart w:id="{from}" {Author}w:name="{name}"/><w:moveFrom w:id="{_id++}" {Author}><w:r><w:t>nơi cũ 77%</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id="{from}"/>
            """.Trim() + $"""<w:moveToRangeStart w:id="{to}" {Author}w:name="{name}"/><w:moveTo w:id="{_id++}" {Author}>{run}</w:moveTo><w:moveToRangeEnd w:id="{to}"/>""";
    }

    private string Remarked(string run)
    {
        var id = _comments++;
        return $"""<w:commentRangeStart w:id="{id}"/>{run}<w:commentRangeEnd w:id="{id}"/><w:r><w:commentReference w:id="{id}"/></w:r>""";
    }

    private string Run(string text)
    {
        var changed = _random.Next(25) == 0 ? $"<w:rPrChange w:id=\"{_id++}\" {Author}><w:rPr><w:sz w:val=\"26\"/></w:rPr></w:rPrChange>" : "";
        return $"<w:r w:rsidRPr=\"00A30000\"><w:rPr>{(_random.Next(3) == 0 ? "<w:b/>" : "")}<w:sz w:val=\"28\"/>{changed}</w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";
    }

    private string Picture() => $"""
        <w:r><w:drawing><wp:inline><wp:extent cx="90000" cy="90000"/><wp:docPr id="{_id++}" name="Hình"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
        <pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="h.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdImage"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="90000" cy="90000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
        """;
}
