using System.Globalization;
using HgKnowledge.Cli.Texts;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli.Output.Passages;

/// <summary>Found passages as a table (RFC 4180) that Excel opens with its Vietnamese letters: it takes a file for UTF-8 by the mark at its start.</summary>
internal static class PassageCsv
{
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>Writes a header and a row a passage.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<PassageHit> hits, Messages messages)
    {
        writer.Write(ByteOrderMark);
        Row(writer, messages.PassageHeaders);
        foreach (var (rank, hit) in hits.Index())
            Row(writer,
            [
                Number(rank + 1), hit.Document, hit.Title, hit.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", hit.Section,
                hit.Page is { } page ? Number(page) : "", Number(hit.Line), hit.Text, string.Join("; ", hit.Kinds.Select(messages.PassageKind)),
                string.Join("; ", hit.Missing), string.Join("; ", hit.Copies),
            ]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Row(TextWriter writer, IReadOnlyList<string> cells) => writer.Write(string.Join(',', cells.Select(Cell)) + "\r\n");

    // A cell that begins like a formula ("- Phấn đấu ...") would be calculated; a blank before it makes it text.
    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t', ..] ? " " + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }
}
