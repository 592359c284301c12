using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Ingestion;
using HgKnowledge.Storage;
using HgKnowledge.Store;
using HgKnowledge.Tests.Store;

namespace HgKnowledge.Tests.Ingestion;

public sealed class IngestRunTests : IDisposable
{
    private readonly TemporaryDirectory _root = new();
    private readonly SqliteKnowledgeStore _store;
    private readonly string _folder;

    public IngestRunTests()
    {
        _store = SqliteKnowledgeStore.Open(Path.Combine(_root, "index"));
        _folder = Directory.CreateDirectory(Path.Combine(_root, "files")).FullName;
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "nội dung");
    }

    public void Dispose()
    {
        _store.Dispose();
        _root.Dispose();
    }

    [Fact]
    public void A_new_version_of_the_readers_reads_unchanged_files_again()
    {
        Assert.Equal(LedgerOutcome.Read, Outcome("1"));
        Assert.Equal(LedgerOutcome.Unchanged, Outcome("1"));
        Assert.Equal(LedgerOutcome.Read, Outcome("2"));
    }

    [Fact]
    public void A_reader_that_breaks_costs_one_file_only()
    {
        File.WriteAllText(Path.Combine(_folder, "b.txt"), "hỏng");
        var summary = Run("1");
        Assert.Equal([LedgerOutcome.Read, LedgerOutcome.Failed], summary.Entries.Select(e => e.Outcome));
        Assert.Equal(["a.txt"], _store.Hashes().Keys);
    }

    [Fact]
    public void A_locked_file_is_named_as_locked()
    {
        var path = Path.Combine(_folder, "b.txt");
        using var locked = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        locked.Write("x"u8);
        locked.Flush();
        var entry = Run("1").Entries[1];
        Assert.Equal(LedgerOutcome.Failed, entry.Outcome);
        Assert.Contains("khóa", Assert.Single(entry.Reasons));
    }

    [Fact]
    public void Doubts_about_a_file_are_still_told_when_it_is_unchanged()
    {
        File.WriteAllText(Path.Combine(_folder, "c.txt"), "ngờ");
        Run("1");
        var entry = Run("1").Entries[1];
        Assert.Equal((LedgerOutcome.Unchanged, "có chỗ ngờ"), (entry.Outcome, Assert.Single(entry.Reasons)));
    }

    [Fact]
    public void Two_folders_with_a_file_of_one_name_do_not_overwrite_one_another()
    {
        var other = Directory.CreateDirectory(Path.Combine(_root, "other")).FullName;
        File.WriteAllText(Path.Combine(other, "a.txt"), "khác");
        var summary = new IngestRun(_store, _ => new FakeReader(), "1").Run([_folder, other], new IngestOptions());
        Assert.Equal([LedgerOutcome.Read, LedgerOutcome.Failed], summary.Entries.Select(e => e.Outcome));
        Assert.Equal("nội dung", Assert.Single(_store.Load()).Document.Blocks[0].Text);
    }

    [Fact]
    public void Many_files_read_at_once_are_all_stored_and_all_in_the_ledger()
    {
        for (var i = 0; i < 60; i++)
            File.WriteAllText(Path.Combine(_folder, $"n{i}.txt"), $"nội dung {i}");
        var seen = 0;
        new IngestRun(_store, _ => new FakeReader(), "1").Run([_folder], new IngestOptions { Parallelism = 8 }, (_, total) =>
        {
            seen++;
            Assert.Equal(61, total);
        });
        Assert.Equal((61, 61, 61), (seen, _store.Hashes().Count, _store.Ledger().Count));
    }

    private LedgerOutcome Outcome(string version) => Assert.Single(Run(version).Entries).Outcome;

    private IngestSummary Run(string version) => new IngestRun(_store, _ => new FakeReader(), version).Run([_folder], new IngestOptions());

    /// <summary>One block of the whole file; "hỏng" breaks it, "ngờ" makes it doubt.</summary>
    private sealed class FakeReader : IDocumentReader
    {
        public IReadOnlyList<string> Extensions => [".txt"];

        public SourceText Read(byte[] content)
        {
            var text = Encoding.UTF8.GetString(content);
            if (text == "hỏng")
                throw new InvalidOperationException("vỡ");
            return new([new Block { Index = 0, Kind = BlockKind.Paragraph, Text = text, Lines = new LineMap((0, 1)) }], text == "ngờ" ? ["có chỗ ngờ"] : []);
        }
    }
}
