using System.IO.Compression;
using System.Text;

namespace HgKnowledge.Workbench.Hostile;

/// <summary>Word packages that no Word writes.</summary>
internal sealed class HostilePackage
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, Action<TextWriter>> _parts = new(StringComparer.Ordinal);
    private readonly StringBuilder _related = new();

    /// <summary>A package whose body holds the markup.</summary>
    public HostilePackage(string body, string prologue = "") : this(part => part.Write(Document(body, prologue))) { }

    /// <summary>A package with that main part.</summary>
    public HostilePackage(Action<TextWriter> document)
    {
        Part("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
            <Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
            <Override PartName="/word/header.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>
            """);
        Part("_rels/.rels", Relationships($"""<Relationship Id="r" Type="{Relations}/officeDocument" Target="word/document.xml"/>"""));
        _parts["word/document.xml"] = document;
    }

    /// <summary>One paragraph.</summary>
    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>The markup again and again.</summary>
    public static string Times(int times, string markup) => new StringBuilder(markup.Length * times).Insert(0, markup, times).ToString();

    /// <summary>Adds a part under any name.</summary>
    public HostilePackage Part(string name, string content)
    {
        _parts[name] = part => part.Write(content);
        return this;
    }

    /// <summary>Adds a part that the main one refers to by its kind ("styles", "footnotes" ...), with that inside.</summary>
    public HostilePackage Related(string kind, string root, string inside)
    {
        _related.Append($"""<Relationship Id="{kind}" Type="{Relations}/{kind}" Target="{kind}.xml"/>""");
        return Part($"word/{kind}.xml", $"""<w:{root} xmlns:w="{Word}" xmlns:r="{Relations}">{inside}</w:{root}>""");
    }

    /// <summary>Has a part refer to that target, which may be itself.</summary>
    public HostilePackage Refer(string part, string kind, string target) =>
        Part($"word/_rels/{part}.rels", Relationships($"""<Relationship Id="{kind}" Type="{Relations}/{kind}" Target="{target}"/>"""));

    /// <summary>The file.</summary>
    public void Write(Stream stream)
    {
        if (_related.Length > 0)
            Part("word/_rels/document.xml.rels", Relationships(_related.ToString()));
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, write) in _parts)
        {
            using var part = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
            write(part);
        }
    }

    /// <summary>A main part with that body.</summary>
    public static string Document(string body, string prologue = "") =>
        $"""{prologue}<w:document xmlns:w="{Word}" xmlns:r="{Relations}"><w:body>{body}</w:body></w:document>""";

    private static string Relationships(string inside) => $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>""";
}
