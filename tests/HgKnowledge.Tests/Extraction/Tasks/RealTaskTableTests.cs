using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Formats.Text;

namespace HgKnowledge.Tests.Extraction.Tasks;

/// <summary>
/// Every task of two plans, judged by reading. "=" is found as judged; "-" was judged and is not found so; "+" is found and
/// was judged otherwise. A change that turns a line over has to say why.
/// </summary>
public class RealTaskTableTests
{
    private const int ShownWords = 6;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Extractors", "TaskTables");

    [SkippableTheory]
    [InlineData("hanoi_KH310_2025_5G_IoT.txt")]
    [InlineData("dongthap_KH556_2025_bien_haidao.txt")]
    public void The_tasks_of_a_plan_are_found_as_judged(string file)
    {
        var bytes = File.ReadAllBytes(RealDocuments.File(Path.Combine("other", file)));
        var judged = File.ReadAllLines(Path.Combine(Folder, file)).Where(line => line.Length > 2 && line[0] is '=' or '-' or '+').ToList();

        var document = Pipeline.Run(file, "", new PlainTextReader().Read(bytes)).Document;
        var found = new TaskExtractor().Extract(document).Select(task => Row(document, task)).ToList();

        Assert.Equal(string.Join('\n', judged.Where(line => line[0] is not '-').Select(line => line[2..])), string.Join('\n', found));
    }

    private static string Row(Document document, PlannedTask task) => string.Join(" | ",
        document.Line(task.Evidence), string.Join(' ', task.Title.Split(' ').Take(ShownWords)), task.Deliverable,
        string.Join("; ", task.Lead), task.Deadline?.To.ToString("yyyy-MM-dd"), task.Recurrence);
}
