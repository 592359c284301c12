using System.Text;
using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Formats.Text;
using HgKnowledge.Linking;

namespace HgKnowledge.Tests.Linking;

/// <summary>Reads several documents out of one sample: each begins with "=== name.txt".</summary>
internal static class TrailSample
{
    /// <summary>The documents, read and linked.</summary>
    public static Knowledge Read(string text)
    {
        var documents = text.ReplaceLineEndings("\n").Split("=== ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2));
        return Linker.Link([.. documents.Select(part => Pipeline.Run(part[0].Trim(), "", new PlainTextReader().Read(Encoding.UTF8.GetBytes(part[1]))))], CatalogReader.BuiltIn);
    }
}
