using HgKnowledge.Documents;
using HgKnowledge.Formats;

namespace HgKnowledge.Workbench.Forms;

/// <summary>Compares what is read from two forms of one document.</summary>
public static class Comparison
{
    /// <summary>The share of statements that both have, out of all that either has; 1 if there are none.</summary>
    public static double Share(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var all = one.Count + other.Count;
        return all == 0 ? 1 : 2.0 * (one.Count - Only(one, other).Count) / all;
    }

    /// <summary>The statements that the other form lacks, one for each time they occur more often.</summary>
    public static IReadOnlyList<string> Only(IEnumerable<string> one, IEnumerable<string> other)
    {
        var rest = other.CountBy(line => line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var only = new List<string>();
        foreach (var line in one)
            if (rest.GetValueOrDefault(line) is > 0 and var count)
                rest[line] = count - 1;
            else
                only.Add(line);
        return only;
    }

    /// <summary>Prints the shares of each form and what differs.</summary>
    public static int Print(string text, IEnumerable<string> forms, TextWriter output)
    {
        var expected = StatementSet.Of(text);
        foreach (var form in forms)
        {
            var actual = StatementSet.Of(form);
            string[] one = [.. expected.Targets, .. expected.Tasks, .. expected.References];
            string[] other = [.. actual.Targets, .. actual.Tasks, .. actual.References];
            output.WriteLine($"{Share(one, other):0.000} all {Share(expected.Targets, actual.Targets):0.000} targets {Share(expected.Tasks, actual.Tasks):0.000} tasks"
                + $" {Share(expected.References, actual.References):0.000} references ({one.Length} / {other.Length})  {form}");
            foreach (var line in Only(one, other))
                output.WriteLine($"  - {line}");
            foreach (var line in Only(other, one))
                output.WriteLine($"  + {line}");
        }
        return 0;
    }

    /// <summary>Prints the blocks of a file, one a line.</summary>
    public static int PrintBlocks(string file, TextWriter output)
    {
        var source = DocumentFormats.For(file)!.Read(File.ReadAllBytes(file));
        foreach (var block in source.Blocks)
            output.WriteLine($"{block.Page}:{block.Lines.First} {block.Kind}{Place(block)}{(block.Bold ? " bold" : "")}{(block.HeadingLevel > 0 ? $" h{block.HeadingLevel}" : "")}: {block.Text}");
        foreach (var warning in source.Warnings)
            output.WriteLine($"! {warning}");
        return 0;
    }

    private static string Place(Block block) => block.Cell is { } cell ? $" {cell.Table}/{cell.Row}/{cell.Column}+{cell.ColumnSpan}" : "";
}
