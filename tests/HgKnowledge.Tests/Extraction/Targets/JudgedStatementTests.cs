using System.Globalization;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Formats.Text;

namespace HgKnowledge.Tests.Extraction.Targets;

/// <summary>
/// Statements drawn at random from real documents and judged by reading. What was judged right is still found; the wrong
/// and doubtful ones are listed for a reader.
/// </summary>
public class JudgedStatementTests
{
    private static readonly string[][] Rows =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Samples", "Extractors", "JudgedStatements", "judged.tsv")).Skip(1).Select(line => line.Split('\t'))];

    public static TheoryData<string> Documents() => [.. Rows.Select(row => row[0]).Distinct(StringComparer.Ordinal)];

    [SkippableTheory]
    [MemberData(nameof(Documents))]
    public void A_statement_judged_right_is_still_found(string file)
    {
        var bytes = File.ReadAllBytes(RealDocuments.File(Path.Combine(file.StartsWith("hatinh", StringComparison.Ordinal) ? "negatives" : "other", file)));
        var read = Pipeline.Run(file, "", new PlainTextReader().Read(bytes));
        var found = read.Targets.Select(target => Row(read.Document, target)).ToHashSet(StringComparer.Ordinal);

        var lost = Rows.Where(row => row[0] == file && row[5] == "right").Select(row => string.Join('\t', row[1..4])).Where(row => !found.Contains(row));

        Assert.Empty(lost);
    }

    private static string Row(Document document, Target target)
    {
        var (low, high) = (Plain(target.Quantity.Low), Plain(target.Quantity.High));
        return string.Join('\t', document.Line(target.Number), low == high ? low : $"{low}..{high}", target.Quantity.Unit ?? "");
    }

    private static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
