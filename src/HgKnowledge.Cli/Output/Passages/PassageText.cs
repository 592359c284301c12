using HgKnowledge.Cli.Texts;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli.Output.Passages;

/// <summary>Found passages for the screen: place, title and the part with the matches.</summary>
internal static class PassageText
{
    /// <summary>Writes two lines a passage, and a third where there is something to know of it.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<PassageHit> hits, Messages messages, bool colors)
    {
        foreach (var (rank, hit) in hits.Index())
        {
            var section = hit.Section.Length == 0 ? "" : $"  {hit.Section}";
            writer.WriteLine($"{rank + 1}. {hit.Document}:{hit.Line}{section}  {Excerpt.Of(hit.Title, 80)}");
            writer.WriteLine($"   {Marked(hit.Snippet, colors)}");
            if (Notes(hit, messages) is { Length: > 0 } notes)
                writer.WriteLine($"   ({notes})");
        }
    }

    /// <summary>The snippet with its matches coloured or plain.</summary>
    public static string Marked(string snippet, bool colors) =>
        snippet.Replace("\u0002", colors ? "\e[1;33m" : "").Replace("\u0003", colors ? "\e[0m" : "");

    private static string Notes(PassageHit hit, Messages messages)
    {
        List<string> notes = [];
        if (hit.Missing.Count > 0)
            notes.Add(messages.Partial(hit.Missing));
        if (hit.Copies.Count > 0)
            notes.Add(messages.AlsoIn(hit.Copies));
        return string.Join("; ", notes);
    }
}
