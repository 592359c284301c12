using System.Text.RegularExpressions;
using HgKnowledge.Cli.Texts;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli.Output.Passages;

/// <summary>Found passages as a page to read and to quote from.</summary>
internal static partial class PassageMarkdown
{
    /// <summary>Writes the query as the title, and of each passage its place and its words.</summary>
    public static void Write(TextWriter writer, string query, IReadOnlyList<PassageHit> hits, Messages messages)
    {
        writer.WriteLine($"# {Escape(query)}");
        foreach (var (rank, hit) in hits.Index())
        {
            writer.WriteLine();
            writer.WriteLine($"{rank + 1}. **{Escape(hit.Title)}**  ");
            writer.WriteLine($"   {Escape(string.Join(" · ", Place(hit, messages)))}");
            writer.WriteLine();
            writer.WriteLine($"   > {Escape(hit.Text)}");
        }
    }

    private static IEnumerable<string> Place(PassageHit hit, Messages messages)
    {
        yield return $"{hit.Document}:{hit.Line}";
        if (hit.Section.Length > 0)
            yield return hit.Section;
        if (hit.Date is { } date)
            yield return messages.Words.Day(date);
        if (hit.Missing.Count > 0)
            yield return messages.Partial(hit.Missing);
        if (hit.Copies.Count > 0)
            yield return messages.AlsoIn(hit.Copies);
    }

    private static string Escape(string text) => Signs().Replace(text.ReplaceLineEndings(" "), @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|#]|^[-+](?=\s)|(?<=^\d{1,9})[.)]", RegexOptions.None, 500)]
    private static partial Regex Signs();
}
