using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Formats.Text;

namespace HgKnowledge.Tests.Extraction.Tasks;

/// <summary>
/// Samples/Extractors/Tasks: a text, a line "=====", and the tasks expected in it, one a line:
/// line | title | type | lead | cooperation | advised body | last day | recurrence.
/// </summary>
public class TaskSampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Extractors", "Tasks");

    public static TheoryData<string> Samples() =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_gives_the_tasks_it_states(string file)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n").Split("\n=====\n");
        var expected = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var document = Pipeline.Run(file, "", new PlainTextReader().Read(Encoding.UTF8.GetBytes(parts[0]))).Document;

        Assert.Equal(string.Join('\n', expected), string.Join('\n', new TaskExtractor().Extract(document).Select(task => Row(document, task))));
    }

    internal static string Row(Document document, PlannedTask task) => string.Join(" | ",
        document.Line(task.Evidence), task.Title, task.Deliverable, string.Join("; ", task.Lead), string.Join("; ", task.Cooperation),
        task.Advises, task.Deadline?.To.ToString("yyyy-MM-dd"), task.Recurrence);
}
