using System.Globalization;

namespace HgKnowledge.Tests.Search.Judged;

/// <summary>The judged queries of Samples/Search.</summary>
internal static class JudgedQueries
{
    /// <summary>All of them, in the order in which they were written.</summary>
    public static IReadOnlyList<JudgedQuery> All { get; } = Read();

    private static JudgedQuery[] Read()
    {
        var passages = Rows("judged-passages.tsv").ToLookup(row => row[0], row => new JudgedPassage(Number(row[1]), row[2], Number(row[3]), row[4]));
        return [.. Rows("judged-queries.tsv").Select(row => new JudgedQuery(row[2], row[1] == "held", [.. passages[row[0]]]))];
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Repository.Tests("Samples", "Search", file)).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
