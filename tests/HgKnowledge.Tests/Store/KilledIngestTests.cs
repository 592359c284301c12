using System.Diagnostics;
using System.Globalization;
using System.Text;
using HgKnowledge.Extraction;
using HgKnowledge.Formats.Text;
using HgKnowledge.Search.Engines;
using HgKnowledge.Store;

namespace HgKnowledge.Tests.Store;

/// <summary>Kills the program while it fills an index. HGK_KILLS says how often; the suite does it a few times.</summary>
/// <param name="name">The engine as it is typed.</param>
/// <param name="engine">The engine; null for the embedded one.</param>
public abstract class KilledIngestTests(string name, ISearchEngine? engine) : IDisposable
{
    private const int Documents = 24;
    private const int Paragraphs = 150;

    private readonly TemporaryDirectory _root = new();
    private readonly Random _random = new();

    public void Dispose()
    {
        _root.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Nothing_committed_is_lost_and_no_half_document_is_visible()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "văn bản")).FullName;
        for (var i = 0; i < Documents; i++)
            File.WriteAllText(Path.Combine(folder, Name(i)), Text(i));
        var blocks = Enumerable.Range(0, Documents).ToDictionary(Name, i => Pipeline.Run(Name(i), "", new PlainTextReader().Read(Encoding.UTF8.GetBytes(Text(i)))).Document.Blocks.Count);
        var kills = int.TryParse(Environment.GetEnvironmentVariable("HGK_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 6;
        var (index, committed) = (Path.Combine(_root, "0"), new HashSet<string>(StringComparer.Ordinal));
        for (var kill = 1; kill <= kills; kill++)
        {
            committed.UnionWith(Kill(folder, index));
            var found = Check(index, blocks);
            Assert.Superset(committed, found);
            committed.UnionWith(found);
            if (found.Count == Documents)
                (index, committed) = (Path.Combine(_root, $"{kill}"), new(StringComparer.Ordinal));
        }
    }

    /// <summary>Kills a run at a random moment.</summary>
    /// <returns>The documents that it said it had taken in.</returns>
    private HashSet<string> Kill(string folder, string index)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hgk.dll"), "ingest", folder, "--index", index, "--engine", name]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var wait = _random.Next(Documents);
        while (reported.Count < wait && process.StandardError.ReadLine() is { } line)
            if (line.StartsWith('[') && line.Split("] ") is [_, var told])
                reported.Add(told.Split(':')[0]);
        Thread.Sleep(_random.Next(wait == 0 ? 600 : 40));
        process.Kill();
        process.WaitForExit();
        return reported;
    }

    /// <summary>Opens the index as the next run would, and finds its documents whole, each by its last words, and no others.</summary>
    private HashSet<string> Check(string index, Dictionary<string, int> blocks)
    {
        using var store = SqliteKnowledgeStore.Open(index, engine);
        var found = store.Load().ToDictionary(d => d.Document.Name, d => d.Document.Blocks.Count, StringComparer.Ordinal);
        Assert.All(found, document => Assert.Equal(blocks[document.Key], document.Value));
        for (var i = 0; i < Documents; i++)
            Assert.Equal(found.ContainsKey(Name(i)) ? [Name(i)] : [], store.Passages.Search(new(Last(i))).Hits.Select(hit => hit.Document));
        return [.. found.Keys];
    }

    private static string Name(int document) => $"văn-bản-{document}.txt";

    private static string Last(int document) => $"zzcuoi{document}";

    private static string Text(int document)
    {
        var text = new StringBuilder($"NGHỊ QUYẾT\nvề phát triển kinh tế - xã hội giai đoạn 2021 - 2025\n\n");
        for (var i = 1; i <= Paragraphs; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i}. Tỷ lệ hộ nghèo của xã số {document} đến năm 2025 còn dưới {i % 9 + 1},{document % 10}%.\n\n");
        return text.Append(Last(document)).Append(" là hết văn bản này.\n").ToString();
    }
}
