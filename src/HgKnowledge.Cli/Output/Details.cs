namespace HgKnowledge.Cli.Output;

/// <summary>Fields of one thing, one a line, their values under each other.</summary>
internal static class Details
{
    /// <summary>Writes the fields that have a value.</summary>
    public static void Write(TextWriter writer, IEnumerable<(string Label, string? Value)> fields)
    {
        var shown = fields.Where(f => !string.IsNullOrEmpty(f.Value)).ToList();
        var width = shown.Count == 0 ? 0 : shown.Max(f => f.Label.Length);
        foreach (var (label, value) in shown)
            writer.WriteLine($"{label.PadRight(width)}  {value}");
    }
}
