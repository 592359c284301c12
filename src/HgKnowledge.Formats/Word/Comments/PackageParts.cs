using System.IO.Compression;
using System.Text;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>A copy of an Office file, part by part. Parts that are not written stay as they are, byte for byte.</summary>
internal sealed class PackageParts : IDisposable
{
    private const string Types = "[Content_Types].xml";

    private readonly MemoryStream _content = new();
    private readonly ZipArchive _archive;

    /// <summary>A copy of the file.</summary>
    public PackageParts(byte[] file)
    {
        _content.Write(file);
        _archive = new(_content, ZipArchiveMode.Update, leaveOpen: true);
    }

    /// <summary>Whether the file has that part.</summary>
    public bool Has(string part) => Entry(part) is not null;

    /// <summary>The part's text.</summary>
    public string Read(string part)
    {
        using var reader = new StreamReader(Entry(part)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Writes the part's text in the encoding that it has.</summary>
    public void Write(string part, string text)
    {
        using var stream = (Entry(part) ?? _archive.CreateEntry(part)).Open();
        var encoding = EncodingOf(stream);
        stream.SetLength(0);
        using var writer = new StreamWriter(stream, encoding);
        writer.Write(text);
    }

    /// <summary>Path of the part that the other one names by a relationship of that kind; null without one.</summary>
    /// <param name="from">The part; empty for the package.</param>
    /// <param name="kind">Last word of the relationship's type.</param>
    public string? Related(string from, string kind)
    {
        var relations = Relations(from);
        if (!Has(relations))
            return null;
        var relation = MarkupReader.Read(Read(relations)).Children.FirstOrDefault(r => r.Attribute("Type")?.EndsWith("/" + kind, StringComparison.Ordinal) == true);
        return relation?.Attribute("Target") is { } target ? new Uri(new Uri($"http://package/{from}"), target).AbsolutePath[1..] : null;
    }

    /// <summary>Adds a part beside the other one, and says so in its relationships and in the list of contents.</summary>
    /// <returns>Its path.</returns>
    public string AddRelated(string from, string name, string relation, string contentType, string text)
    {
        var folder = from[..(from.LastIndexOf('/') + 1)];
        var part = Enumerable.Range(0, int.MaxValue).Select(i => $"{folder}{name}{(i == 0 ? "" : $"{i}")}.xml").First(path => !Has(path));
        var relations = Relations(from);
        if (!Has(relations))
            Write(relations, """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>""");
        var known = Read(relations);
        var id = Enumerable.Range(1, int.MaxValue).Select(i => $"rIdHgk{i}").First(i => !known.Contains($"\"{i}\"", StringComparison.Ordinal));
        Write(relations, MarkupInsertion.Child(known, $"""Relationship Id="{id}" Type="{relation}" Target="{part[folder.Length..]}" """.TrimEnd()));
        Write(Types, MarkupInsertion.Child(Read(Types), $"""Override PartName="/{part}" ContentType="{contentType}" """.TrimEnd()));
        Write(part, text);
        return part;
    }

    /// <summary>The file as it is now.</summary>
    public byte[] ToArray()
    {
        _archive.Dispose();
        return _content.ToArray();
    }

    public void Dispose()
    {
        _archive.Dispose();
        _content.Dispose();
    }

    private static string Relations(string part) => part.LastIndexOf('/') is var slash ? $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels" : "";

    private ZipArchiveEntry? Entry(string part) =>
        _archive.GetEntry(part) ?? _archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.Replace('\\', '/'), part, StringComparison.OrdinalIgnoreCase));

    private static Encoding EncodingOf(Stream stream)
    {
        Span<byte> mark = stackalloc byte[3];
        var length = stream.ReadAtLeast(mark, 3, throwOnEndOfStream: false);
        return mark[..length] switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            [0xEF, 0xBB, 0xBF] => Encoding.UTF8,
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
    }
}
