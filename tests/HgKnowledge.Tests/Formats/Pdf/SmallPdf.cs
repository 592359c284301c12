using System.Globalization;
using System.Text;

namespace HgKnowledge.Tests.Formats.Pdf;

/// <summary>Writes PDF files of a few objects: pages with a line of text, with a picture, or blank.</summary>
internal static class SmallPdf
{
    /// <summary>What a page shows that is no text.</summary>
    public const string Picture = "100 100 300 300 re f";

    /// <summary>The file, a page for each of the contents.</summary>
    /// <param name="contents">What draws the page, as a content stream; see <see cref="Line"/> and <see cref="Picture"/>.</param>
    /// <param name="encryption">The entry of the trailer that names the encryption; nothing in the file is encrypted.</param>
    public static byte[] Of(IReadOnlyList<string> contents, string encryption = "")
    {
        var pages = string.Join(' ', contents.Select((_, i) => $"{4 + (2 * i)} 0 R"));
        List<string> objects = ["<< /Type /Catalog /Pages 2 0 R >>", $"<< /Type /Pages /Kids [{pages}] /Count {contents.Count} >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
        foreach (var content in contents)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }
        return Encoding.ASCII.GetBytes(File(objects, encryption));
    }

    /// <summary>A line of text, in letters of ASCII.</summary>
    public static string Line(string text) => $"BT /F 12 Tf 72 700 Td ({text}) Tj ET";

    private static string File(List<string> objects, string encryption)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        return $"{file}{table}trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {encryption} >>\nstartxref\n{file.Length}\n%%EOF\n";
    }
}
