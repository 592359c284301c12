using System.IO.Compression;
using System.Text;
using static HgKnowledge.Workbench.Hostile.HostilePackage;

namespace HgKnowledge.Workbench.Hostile;

/// <summary>Writes files that were made, or damaged, to break whoever reads them.</summary>
public static class HostileCorpus
{
    private const string Laughs = """<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY e "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>""";
    private const string Outside = """<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>""";
    private const string Lists = """<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""";

    /// <summary>Extensions behind which random bytes are put.</summary>
    private static readonly string[] Extensions =
        ["docx", "docm", "dotx", "dotm", "md", "markdown", "txt", "text", "pdf", "html", "htm", "rtf", "doc", "dot", "odt", "xls", "zip"];

    /// <summary>How the formats begin: behind it, random bytes reach further into a reader.</summary>
    private static readonly (string Extension, byte[] Start)[] Signatures =
    [
        ("docx", "PK\u0003\u0004"u8.ToArray()), ("pdf", "%PDF-1.7\n"u8.ToArray()), ("rtf", "{\\rtf1\\ansi "u8.ToArray()),
        ("doc", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("WordDocument")]), ("html", "<html><body>"u8.ToArray()),
    ];

    /// <summary>Writes the files made to break a reader into the folder.</summary>
    /// <param name="folder">Is created.</param>
    /// <param name="line">Bytes of a file that is one line; up to the limit it is read, above refused.</param>
    public static void Write(string folder, long line)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, package) in Packages())
            using (var file = File.Create(Path.Combine(folder, name)))
                package.Write(file);
        foreach (var (name, text) in Texts())
            File.WriteAllText(Path.Combine(folder, name), text);
        WriteRandom(folder);
        WriteLine(Path.Combine(folder, "một-dòng.txt"), line);
        using (var file = File.Create(Path.Combine(folder, "bom-nén.odt")))
            new HostilePackage(Bomb).Part("mimetype", "application/vnd.oasis.opendocument.text").Write(file);
        using var archive = ZipFile.Open(Path.Combine(folder, "nén.zip"), ZipArchiveMode.Create);
        archive.CreateEntryFromFile(Path.Combine(folder, "bom-nén.docx"), "bom.docx");
    }

    /// <summary>Writes the file cut off behind every kilobyte into the folder.</summary>
    public static void Truncate(string file, string folder)
    {
        var content = File.ReadAllBytes(file);
        Directory.CreateDirectory(folder);
        for (var length = 1024; length < content.Length; length += 1024)
            File.WriteAllBytes(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)}-{length / 1024:000}{Path.GetExtension(file)}"), content[..length]);
    }

    private static IEnumerable<(string Name, HostilePackage Package)> Packages()
    {
        yield return ("bom-nén.docx", new(Bomb));
        yield return ("trăm-tỷ-tiếng-cười.docx", new(Paragraph("&e;"), Laughs));
        yield return ("thực-thể-ngoài.docx", new(Paragraph("&e;"), Outside));
        yield return ("lồng-sâu.docx", new(Times(100_000, "<w:sdt><w:sdtContent>") + Times(100_000, "</w:sdtContent></w:sdt>")));
        yield return ("bảng-lồng.docx", new(Times(10_000, "<w:tbl><w:tr><w:tc>") + Paragraph("đáy") + Times(10_000, "</w:tc></w:tr></w:tbl>")));
        yield return ("bảng-rộng.docx", new($"<w:tbl>{Times(200, $"<w:tr>{Times(200, "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/><w:vMerge/></w:tcPr><w:p/></w:tc>")}</w:tr>")}</w:tbl>{Paragraph("Đạt 75%.")}"));
        yield return ("nhiều-phần-tử.docx", new(Times(2_000_000, "<w:p/>")));
        yield return ("gần-giới-hạn.docx", new(Times(120_000, "<w:p><w:pPr/><w:r><w:t>a</w:t></w:r></w:p>")));
        yield return ("nhiều-thuộc-tính.docx", new($"<w:p {string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=\"1\" "))}/>"));
        yield return ("kiểu-vòng.docx", new HostilePackage(Paragraph("Đạt 75%.", "<w:pStyle w:val=\"A\"/>")).Related("styles", "styles",
            """<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>"""));
        yield return ("đánh-số-vòng.docx", new HostilePackage(Paragraph("Đạt 75%.", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"))
            .Related("styles", "styles", """<w:style w:type="numbering" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""").Related("numbering", "numbering", Lists));
        yield return ("chú-thích-vòng.docx", new HostilePackage("<w:p><w:r><w:t>Đạt 75%.</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .Related("footnotes", "footnotes", "<w:footnote w:id=\"1\"><w:p><w:r><w:t>xem</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote>"));
        yield return ("quan-hệ-vòng.docx", new HostilePackage(Paragraph("Đạt 75%.")).Related("header", "hdr", Paragraph("Đầu trang"))
            .Refer("header.xml", "header", "header.xml"));
        yield return ("tự-trỏ.docx", new HostilePackage(Paragraph("Đạt 75%.")).Refer("document.xml", "header", "document.xml"));
        yield return ("nhiều-mục.docx", Many(new(Paragraph("Đạt 75%."))));
    }

    private static HostilePackage Many(HostilePackage package)
    {
        for (var i = 0; i < 20_000; i++)
            package.Part($"word/media/{i}.xml", "<a/>");
        return package;
    }

    /// <summary>Half a gigabyte of blanks, which takes two megabytes.</summary>
    private static void Bomb(TextWriter part)
    {
        var blanks = new string(' ', 1 << 20);
        for (var i = 0; i < 512; i++)
            part.Write(blanks);
    }

    private static IEnumerable<(string Name, string Text)> Texts()
    {
        foreach (var (name, tag) in new[] { ("div", "<div>"), ("b", "<b>"), ("bảng", "<table><tr><td>"), ("danh-sách", "<ul><li>"), ("font", "<font><p>"), ("a", "<a href=x>"), ("svg", "<svg><g>"), ("chọn", "<select><option>") })
            yield return ($"lồng-{name}.html", Times(100_000, tag) + "Đạt 75%.");
        yield return ("ô-rộng.html", $"<table>{Times(2000, "<tr><td rowspan=65534 colspan=1000>a")}</table>");
        yield return ("thực-thể.html", Times(500_000, "&amp;&lt;&#x110;"));
        yield return ("kiểu-dáng.html", $"<style>{Times(500_000, "a,")}{Times(100_000, "b{font-family:.VnTime}")}</style><p>Đạt 75%.");
        yield return ("chữ-thô.html", $"<pre>{Times(100_000, "|\na\n")}{Times(100_000, "a ")}</pre>");
        yield return ("lặp-bảng-html.md", "Đạt 75%.\n\n" + Times(60_000, "<table><tr><td>\n"));
        yield return ("lặp-bảng-nhỏ.md", "Đạt 75%.\n\n" + Times(20_000, "<table><tr><td colspan=1000000>a</table>\n\n"));
        yield return ("lặp-vạch.md", "Đạt 75%.\n\n" + Times(60_000, "  --- ---\n  a   b\n"));
        yield return ("lặp-lưới.md", "Đạt 75%.\n\n" + Times(60_000, "+---+---+\n| a | b |\n"));
        yield return ("lặp-sổ.html", $"<p>{Times(200_000, "| | ")}");
        foreach (var (name, sign) in new[] { ("trích", "> "), ("ngoặc", "["), ("ảnh", "!["), ("sao", "*a "), ("gạch", "_a*b"), ("nháy", "`"), ("cột", "|"), ("thẻ", "<a "), ("mục", "- "), ("chú", "[^1]: ") })
            yield return ($"lặp-{name}.md", "Đạt 75%.\n\n" + Times(1_000_000 / sign.Length, sign));
        yield return ("bảng-lớn.md", $"|{Times(2000, "a|")}\n|{Times(2000, "-|")}\n" + Times(200, $"|{Times(2000, "1|")}\n"));
        yield return ("số.txt", "Đạt " + Times(300_000, "9,9.") + "%");
        yield return ("mở-ngoặc.txt", Times(300_000, "(") + "1. Đạt 75%");
        yield return ("dấu.txt", "a" + Times(500_000, "\u0323\u0302"));
        yield return ("số-La-Mã.txt", Times(200_000, "I.") + "\n" + Times(100_000, "1.1."));
        yield return ("thực-thể.rtf", $"{{\\rtf1{Times(100_000, "{")}Đ");
        yield return ("bảng-lồng.rtf", $"{{\\rtf1 {Times(20_000, "\\trowd\\cellx9 \\intbl\\itap9 a\\nestcell ")}}}");
        yield return ("ô-nhiều.rtf", $"{{\\rtf1 {Times(300_000, "\\trowd\\cellx1\\cellx2 a\\cell b\\cell\\row ")}}}");
    }

    private static void WriteRandom(string folder)
    {
        var random = new Random(1);
        foreach (var (extension, start) in Extensions.Select(extension => (extension, Array.Empty<byte>())).Concat(Signatures))
        {
            var bytes = new byte[50_000];
            random.NextBytes(bytes);
            File.WriteAllBytes(Path.Combine(folder, $"ngẫu-nhiên-{start.Length}.{extension}"), [.. start, .. bytes]);
        }
    }

    private static void WriteLine(string path, long length)
    {
        var piece = Encoding.UTF8.GetBytes("phấn đấu đạt 75% số xã vào năm 2025; ");
        using var file = new BufferedStream(File.Create(path), 1 << 20);
        for (long written = 0; written < length; written += piece.Length)
            file.Write(piece);
    }
}
