using System.IO.Compression;
using System.Text;
using HgKnowledge.Formats.Word.Comments;
using HgKnowledge.Reviews;
using HgKnowledge.Reviews.Formats;

namespace HgKnowledge.Formats.Word.Summaries;

/// <summary>A Word file that holds nothing but the table of findings, on wide pages.</summary>
public sealed class WordReview : IReviewWriter
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Root = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">""";
    private const string Page = """<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="450" w:footer="450" w:gutter="0"/></w:sectPr>""";

    private const string Types = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relations = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    /// <inheritdoc/>
    public void Write(Review review, ReviewLinks links, Stream output)
    {
        var table = new SummaryMarkup(new(MarkupReader.Read(Root + "</w:document>")), review).Write(newPage: false);
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, "[Content_Types].xml", Types);
        Add(archive, "_rels/.rels", Relations);
        Add(archive, "word/document.xml", $"{Root}<w:body>{table}{Page}</w:body></w:document>");
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(Declaration);
        writer.Write(text);
    }
}
