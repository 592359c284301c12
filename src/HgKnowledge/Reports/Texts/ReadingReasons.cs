using System.Text;
using HgKnowledge.Catalog;

namespace HgKnowledge.Reports.Texts;

/// <summary>Says in English why a file was not read: readers give their reasons in Vietnamese, and the ledger keeps them so.</summary>
internal static class ReadingReasons
{
    /// <summary>Stands for what differs from file to file.</summary>
    private const string Hole = "{}";

    private static readonly Lazy<(string[] Vietnamese, string[] English)[]> Known = new(() =>
        [.. CatalogData.Rows("reading-reasons.tsv").Select(row => (row[0].Split(Hole), row[1].Split(Hole)))]);

    /// <summary>The reason in English; an unknown one as it is.</summary>
    public static string InEnglish(string reason)
    {
        foreach (var (vietnamese, english) in Known.Value)
            if (Fillings(reason, vietnamese) is { } fillings)
                return Filled(english, fillings);
        return reason;
    }

    /// <summary>What the reason has in the holes between the pieces; null if it is another one.</summary>
    private static List<string>? Fillings(string reason, string[] pieces)
    {
        if (!reason.StartsWith(pieces[0], StringComparison.Ordinal) || !reason.EndsWith(pieces[^1], StringComparison.Ordinal) || (pieces.Length == 1 && reason != pieces[0]))
            return null;
        var fillings = new List<string>();
        var from = pieces[0].Length;
        for (var i = 1; i < pieces.Length; i++)
        {
            var at = i == pieces.Length - 1 ? reason.Length - pieces[i].Length : reason.IndexOf(pieces[i], from, StringComparison.Ordinal);
            if (at < from)
                return null;
            fillings.Add(reason[from..at]);
            from = at + pieces[i].Length;
        }
        return fillings;
    }

    private static string Filled(string[] pieces, List<string> fillings)
    {
        var text = new StringBuilder(pieces[0]);
        for (var i = 1; i < pieces.Length; i++)
            text.Append(fillings[i - 1]).Append(pieces[i]);
        return text.ToString();
    }
}
