namespace HgKnowledge.Cli.Output;

/// <summary>Rows under headers: boxed for a person, aligned by spaces for a program.</summary>
internal sealed class TextTable(params string[] headers)
{
    private readonly List<string[]> _rows = [];

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Adds a row with a cell for each header; null is an empty cell.</summary>
    public void Add(params string?[] cells) => _rows.Add(Array.ConvertAll(cells, c => c ?? ""));

    /// <summary>Writes the table; nothing if it has no rows.</summary>
    public void Write(TextWriter writer, bool rich, int width)
    {
        if (IsEmpty)
            return;
        if (rich)
            BoxedTable.Write(writer, headers, _rows, width);
        else
            WriteAligned(writer);
    }

    private void WriteAligned(TextWriter writer)
    {
        var widths = headers.Select((header, column) => _rows.Max(row => Math.Max(header.Length, row[column].Length))).ToArray();
        foreach (var row in _rows.Prepend(headers))
            writer.WriteLine(string.Join("  ", row.Select((cell, column) => OneLine(cell).PadRight(widths[column]))).TrimEnd());
    }

    private static string OneLine(string cell) => cell.ReplaceLineEndings(" ");
}
