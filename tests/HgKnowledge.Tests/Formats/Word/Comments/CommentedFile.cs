using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HgKnowledge.Formats.Word.Comments;

namespace HgKnowledge.Tests.Formats.Word.Comments;

/// <summary>A Word file as a program sees it that knows nothing of how it was made.</summary>
internal sealed class CommentedFile(byte[] content)
{
    private static readonly string[] Limits = ["commentRangeStart", "commentRangeEnd"];

    /// <summary>The words under each comment of the program, without white space, by its first line.</summary>
    public IReadOnlyList<(string Title, string Words)> Anchors()
    {
        var own = Own();
        var titles = Comments().Where(comment => own.Contains(Value(comment, "id")!))
            .ToDictionary(comment => Value(comment, "id")!, comment => string.Concat(comment.Elements().First().Descendants().Where(Is("t")).Select(t => t.Value)));
        var (open, words) = (new Dictionary<string, StringBuilder>(), new List<(string, string)>());
        foreach (var element in Main().Descendants())
            if (Is("commentRangeStart")(element) && own.Contains(Value(element, "id")!))
                open[Value(element, "id")!] = new();
            else if (Is("commentRangeEnd")(element) && own.Contains(Value(element, "id")!))
                words.Add((titles[Value(element, "id")!], open[Value(element, "id")!].ToString()));
            else if (Shown(element) is { } text)
                foreach (var range in open.Values)
                    range.Append(string.Concat(text.Where(c => !char.IsWhiteSpace(c))));
        return words;
    }

    /// <summary>The main part with the program's comments taken out, in a form in which parted runs are the same as whole ones.</summary>
    public string WithoutComments()
    {
        var (main, own) = (Main(), Own());
        main.Descendants().Where(e => (Limits.Contains(e.Name.LocalName) && own.Contains(Value(e, "id")!))
            || (Is("r")(e) && e.Elements().Any(Is("commentReference")) && own.Contains(Value(e.Elements().First(Is("commentReference")), "id")!))).Remove();
        // A tracked change of format is one for each part of a run, and each has an id of its own.
        main.Descendants().Where(Is("rPrChange")).Attributes().Where(a => a.Name.LocalName == "id").Remove();
        foreach (var parent in main.DescendantsAndSelf().ToList())
            Join(parent, Is("r"), run => run.Nodes().Where(node => node is not XElement e || !Is("rPr")(e)), run => $"{string.Join(' ', run.Attributes())}{run.Elements().FirstOrDefault(Is("rPr"))}");
        foreach (var run in main.Descendants().Where(Is("r")).ToList())
            foreach (var name in (string[])["t", "delText"])
                Join(run, Is(name), text => text.Nodes(), _ => "");
        main.Descendants().Where(e => e.Name.LocalName is "t" or "delText").Attributes(XNamespace.Xml + "space").Remove();
        return main.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>All parts that hold no comments and no words about them, by name.</summary>
    public IReadOnlyDictionary<string, string> OtherParts()
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        return archive.Entries.Where(entry => entry.FullName is not ("word/document.xml" or "word/comments.xml" or "word/_rels/document.xml.rels" or "[Content_Types].xml"))
            .ToDictionary(entry => entry.FullName, entry => Convert.ToHexString(Bytes(entry)));
    }

    /// <summary>What is against the rules of the format, each sentence once: where a run with a fault is parted, both parts have it.</summary>
    public IReadOnlyList<string> Faults()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package).Select(fault => $"{fault.Id}: {fault.Description}").Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The comments of other authors, whole.</summary>
    public IReadOnlyList<string> OthersComments() =>
        [.. Comments().Where(comment => Value(comment, "author") != CommentedCopy.Author).Select(comment => comment.ToString(SaveOptions.DisableFormatting))];

    private HashSet<string> Own() => Comments().Where(comment => Value(comment, "author") == CommentedCopy.Author).Select(comment => Value(comment, "id")!).ToHashSet();

    private IEnumerable<XElement> Comments() => Part("comments.xml")?.Elements() ?? [];

    private XElement Main() => Part("document.xml")!;

    private XElement? Part(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        var entry = archive.Entries.FirstOrDefault(e => e.Name == name);
        return entry is null ? null : XDocument.Load(new MemoryStream(Bytes(entry)), LoadOptions.PreserveWhitespace).Root;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>Puts the content of a sibling that follows directly and has the same key into the one before.</summary>
    private static void Join(XElement parent, Func<XElement, bool> kind, Func<XElement, IEnumerable<XNode>> inside, Func<XElement, string> key)
    {
        foreach (var element in parent.Elements().Where(kind).ToList())
            if (element.PreviousNode is XElement before && kind(before) && key(before) == key(element))
            {
                var content = inside(element).ToList();
                content.ForEach(node => node.Remove());
                before.Add(content);
                element.Remove();
            }
    }

    private static string? Shown(XElement element) => element.Name.LocalName switch
    {
        "t" when !element.Ancestors().Any(a => a.Name.LocalName is "del" or "moveFrom" or "Fallback" || a.Elements().Where(Is("rPr")).Elements().Any(Is("vanish"))) => element.Value,
        "noBreakHyphen" => "-",
        "footnoteReference" => "[*]",
        _ => null,
    };

    private static Func<XElement, bool> Is(string name) => element => element.Name.LocalName == name;

    private static string? Value(XElement element, string attribute) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == attribute)?.Value;
}
