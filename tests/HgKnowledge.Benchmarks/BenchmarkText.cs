using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Formats.Text;

namespace HgKnowledge.Benchmarks;

/// <summary>A kind of text that the extractors are measured on, repeated to any size.</summary>
/// <param name="Name">Name in the table.</param>
/// <param name="Write">Appends text until it has so many bytes of UTF-8.</param>
internal sealed record BenchmarkText(string Name, Func<int, string> Write)
{
    /// <summary>A document of about so many bytes of UTF-8, read, repaired by nothing and outlined: ready for the extractors.</summary>
    public Document Of(int bytes) =>
        Pipeline.Outline("van-ban.txt", hash: "", new PlainTextReader().Read(Encoding.UTF8.GetBytes(Write(bytes))).Blocks);

    /// <summary>The files below the folder, one behind the other, as often as it takes.</summary>
    public static BenchmarkText Folder(string folder) => new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), bytes => Repeated(folder, bytes));

    private static string Repeated(string folder, int bytes)
    {
        var texts = Directory.EnumerateFiles(folder, "*.txt").Concat(Directory.EnumerateFiles(folder, "*.md")).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var builder = new StringBuilder();
        for (var (size, i) = (0, 0); size < bytes; i++)
        {
            builder.Append(texts[i % texts.Count]).Append("\n\n");
            size += Encoding.UTF8.GetByteCount(texts[i % texts.Count]) + 2;
        }
        return builder.ToString();
    }
}
