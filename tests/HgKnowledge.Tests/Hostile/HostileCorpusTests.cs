using System.Text;
using HgKnowledge.Tests.Cli;
using HgKnowledge.Tests.Formats.Word;
using HgKnowledge.Workbench.Hostile;

namespace HgKnowledge.Tests.Hostile;

/// <summary>
/// Files made to break readers cost themselves at most: the run goes on, and its ledger says of each what became of it. How long
/// and how much memory they take is measured by the workbench, whose files these are.
/// </summary>
public sealed class HostileCorpusTests
{
    /// <summary>What is damaged only where nobody looks may be read.</summary>
    private static readonly string[] Readable =
        ["vòng.docx", "bảng-rộng.docx", "tự-trỏ.docx", "gần-giới-hạn.docx", "ô-rộng.html", "thực-thể.html", "chữ-thô.html", "kiểu-dáng.html", ".md", ".txt"];

    [Fact]
    public void Every_hostile_file_has_its_line_in_the_ledger_in_the_language_asked_for_and_the_good_one_is_read()
    {
        using var folder = new SampleFolder().With("tốt.txt", SampleFolder.Resolution);
        HostileCorpus.Write(folder.Documents, 1 << 18);
        using (var sparse = File.Create(Path.Combine(folder.Documents, "lớn.txt")))
            sparse.SetLength(1L << 30);
        folder.With("rỗng.txt", "").With("trống.docx", new WordBuilder().Paragraph("").Build()).With("bảng.xlsx", [1]);

        var run = folder.Ingest("--json", "--lang", "en");

        Assert.Equal(0, run.Code);
        var entries = run.Json().EnumerateArray().ToDictionary(e => e.GetProperty("doc").GetString()!, StringComparer.Ordinal);
        Assert.Equal(Directory.GetFiles(folder.Documents).Select(Path.GetFileName).Order(StringComparer.Ordinal), entries.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("read", entries["tốt.txt"].GetProperty("outcome").GetString());
        Assert.All(entries.Values, entry =>
        {
            var (name, outcome) = (entry.GetProperty("doc").GetString()!, entry.GetProperty("outcome").GetString()!);
            Assert.True(outcome.StartsWith("read", StringComparison.Ordinal) || entry.GetProperty("reasons").GetArrayLength() > 0, name);
            Assert.True(outcome is "failed" or "ignored" || Array.Exists(Readable, name.EndsWith), $"{name} was read");
            Assert.All(entry.GetProperty("reasons").EnumerateArray(), reason => Assert.DoesNotContain(reason.GetString()!, c => c >= '\u00C0'));
            Assert.DoesNotContain("Exception", entry.GetRawText(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.html")]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public void A_file_cut_off_behind_any_kilobyte_is_read_or_refused_with_a_reason(string name)
    {
        using var folder = new SampleFolder();
        var seed = folder.Beside(name);
        File.WriteAllBytes(seed, Seed(name));
        HostileCorpus.Truncate(seed, folder.Documents);
        folder.With("tốt.txt", SampleFolder.Resolution);

        var entries = folder.Ingest("--json").Json().EnumerateArray().ToList();

        Assert.InRange(entries.Count, 10, 1000);
        Assert.All(entries, entry => Assert.True(
            entry.GetProperty("outcome").GetString() == "read" || entry.GetProperty("reasons").GetArrayLength() > 0, entry.GetRawText()));
        Assert.Equal(name == "a.docx" ? 1 : entries.Count, entries.Count(entry => entry.GetProperty("outcome").GetString() == "read"));
    }

    private static byte[] Seed(string name)
    {
        var random = new Random(3);
        string[] lines = [.. Enumerable.Range(1, name == "a.docx" ? 1500 : 400).Select(i => $"{i}. Đến năm 2025, tỷ lệ {random.Next()} đạt {random.Next(100)}% vào năm {random.Next()}.")];
        return name switch
        {
            "a.docx" => lines.Aggregate(new WordBuilder(), (file, line) => file.Paragraph(line)).Build(),
            "a.html" => Encoding.UTF8.GetBytes($"<html><body>{string.Concat(lines.Select(line => $"<div><p>{line}</p></div>\n"))}"),
            _ => Encoding.UTF8.GetBytes(string.Join("\n\n", lines)),
        };
    }
}
