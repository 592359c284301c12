using System.Buffers;
using System.Globalization;
using System.Text;

namespace HgKnowledge.Reports.Sheets;

/// <summary>Writes a table as comma-separated values (RFC 4180), in UTF-8 with the mark by which Excel knows it.</summary>
public static class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    // A text that begins like this would be calculated by the program that opens the file.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r＝＋－＠");

    /// <summary>Writes header and rows; the stream stays open.</summary>
    public static void Write(Sheet sheet, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', sheet.Columns.Select(column => Field(column.Header))));
        foreach (var row in sheet.Rows)
            writer.WriteLine(string.Join(',', row.Select(Field)));
    }

    private static string Field(SheetCell cell) =>
        cell.Number?.ToString(CultureInfo.InvariantCulture) ?? cell.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Field(cell.Text);

    private static string Field(string text)
    {
        var harmless = text.Length > 0 && Formula.Contains(text[0]) ? "'" + text : text;
        return harmless.AsSpan().ContainsAny(Quoted) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
