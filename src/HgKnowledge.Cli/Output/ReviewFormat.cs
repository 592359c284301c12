using HgKnowledge.Formats.Excel;
using HgKnowledge.Formats.Word.Summaries;
using HgKnowledge.Reviews.Formats;

namespace HgKnowledge.Cli.Output;

/// <summary>A format that findings are written in.</summary>
/// <param name="Name">Its name on the command line, and the extension of its files.</param>
/// <param name="Text">Whether it may go to the data stream.</param>
/// <param name="Writer">Makes what writes it.</param>
internal sealed record ReviewFormat(string Name, bool Text, Func<IReviewWriter> Writer)
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<ReviewFormat> All { get; } =
    [
        new("md", Text: true, () => new MarkdownReview()),
        new("html", Text: true, () => new HtmlReview()),
        new("xlsx", Text: false, () => new ExcelReview()),
        new("docx", Text: false, () => new WordReview()),
        new("csv", Text: true, () => new CsvReview()),
        new("json", Text: true, () => new JsonReview()),
        new("sarif", Text: true, () => new SarifReview()),
    ];

    /// <summary>The format of that name; null for any other word.</summary>
    public static ReviewFormat? Named(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that the file's extension tells ("a.sarif.json" is SARIF); null if it tells none.</summary>
    public static ReviewFormat? OfFile(string path) =>
        path.EndsWith(".sarif.json", StringComparison.OrdinalIgnoreCase) ? Named("sarif") : Named(Path.GetExtension(path).TrimStart('.').ToLowerInvariant());
}
