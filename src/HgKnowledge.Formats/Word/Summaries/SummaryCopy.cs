using HgKnowledge.Documents;
using HgKnowledge.Formats.Word.Comments;
using HgKnowledge.Reviews;

namespace HgKnowledge.Formats.Word.Summaries;

/// <summary>Puts the findings as a table behind the last words of a Word file; what is there already stays byte for byte.</summary>
public static class SummaryCopy
{
    /// <summary>Whether the bytes are a Word file with such a table.</summary>
    public static bool Holds(byte[] file)
    {
        try
        {
            using var package = new PackageParts(file);
            return package.Related("", "officeDocument") is { } main && package.Read(main).Contains($"\"{SummaryMarkup.Tag}\"", StringComparison.Ordinal);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The copy.</summary>
    /// <param name="file">The Word file, with or without comments.</param>
    /// <param name="review">What the table tells.</param>
    /// <exception cref="UnreadableDocumentException">The file is no Word file.</exception>
    public static byte[] Write(byte[] file, Review review)
    {
        using var package = new PackageParts(file);
        var main = package.Related("", "officeDocument") ?? throw new UnreadableDocumentException("Tệp không phải tài liệu Word (không có phần thân).");
        var text = package.Read(main);
        var root = MarkupReader.Read(text);
        if (root.Child("w:body") is not { } body)
            throw new UnreadableDocumentException("Tệp không phải tài liệu Word (không có phần thân).");
        // The last properties of a section are those of the section that the table ends.
        var at = body.Children is [.., { Name: "w:sectPr" } properties] ? properties.Start : body.InnerEnd;
        package.Write(main, text.Insert(at, new SummaryMarkup(new(root), review).Write(newPage: true)));
        return package.ToArray();
    }
}
