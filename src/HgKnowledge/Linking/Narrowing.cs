using System.Reflection;
using HgKnowledge.Catalog;

namespace HgKnowledge.Linking;

/// <summary>
/// Words that make of an indicator another one ("kinh tế biển", "trường mầm non"), listed in Catalog/Data/narrowings.txt: a
/// statement that says one of them belongs only to an indicator whose own wordings have it.
/// </summary>
internal static class Narrowing
{
    private static readonly Lazy<string[]> Phrases = new(Read);

    /// <summary>The narrowing phrases among normalised words, which stand between blanks; mostly none.</summary>
    public static string[] In(string words)
    {
        var all = words.Replace('/', ' ');
        return Array.FindAll(Phrases.Value, phrase => all.Contains(phrase, StringComparison.Ordinal));
    }

    /// <summary>All that an indicator calls itself, normalised, to look the phrases up in.</summary>
    public static string Wordings(IndicatorEntry entry) =>
        $" {string.Join(" | ", entry.Synonyms.Append(entry.Name).Select(IndicatorWords.Normalise)).Replace('/', ' ')} ";

    private static string[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("HgKnowledge.Catalog.narrowings.txt")
            ?? throw new InvalidOperationException("narrowings.txt is not built in.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(line => $" {IndicatorWords.Normalise(line)} ")];
    }
}
