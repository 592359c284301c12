using System.Text;
using HgKnowledge.Linking;
using HgKnowledge.Reports.Pages;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports;

/// <summary>Writes the report: Markdown pages that link to one another.</summary>
public static class ReportWriter
{
    /// <summary>Name of the page to begin with.</summary>
    public const string FirstPage = PagePaths.Overview;

    // A page that begins like this was written by an earlier report and may be removed by the next one.
    internal const string Mark = "<!-- hgk report -->";

    private static readonly IReadOnlyList<IReportChapter> Chapters =
    [
        new OverviewPage(), new FindingsPage(), new MatrixPage(), new ThreadPages(), new DocumentPages(),
        new TasksByBodyPage(), new TasksByDeadlinePage(), new TrailsPage(), new ReferencesPage(), new LedgerPage(),
    ];

    /// <summary>
    /// Writes all pages into the folder, which is made if it is not there. Pages of an earlier report are replaced or
    /// removed; other files stay.
    /// </summary>
    /// <returns>Path of the page to begin with.</returns>
    /// <exception cref="IOException">The folder or a file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public static string Write(Knowledge knowledge, IReadOnlyList<Finding> findings, string directory, ReportOptions options)
    {
        Directory.CreateDirectory(directory);
        RemoveOldPages(directory);
        foreach (var page in Pages(knowledge, findings, options))
        {
            var path = Path.Combine(directory, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page.Content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        return Path.Combine(directory, FirstPage);
    }

    /// <summary>All pages, the first one first.</summary>
    internal static IEnumerable<ReportPage> Pages(Knowledge knowledge, IReadOnlyList<Finding> findings, ReportOptions options)
    {
        var report = new Report(knowledge, findings, options);
        return Chapters.SelectMany(chapter => chapter.Pages(report));
    }

    private static void RemoveOldPages(string directory)
    {
        foreach (var folder in PagePaths.Folders.Prepend("").Select(folder => Path.Combine(directory, folder)).Where(Directory.Exists))
            foreach (var file in Directory.EnumerateFiles(folder, "*.md").Where(IsPage))
                File.Delete(file);
    }

    private static bool IsPage(string file) => File.ReadLines(file).FirstOrDefault() == Mark;
}
