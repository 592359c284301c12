using System.IO.Compression;
using System.Text;

namespace HgKnowledge.Tests.Cli;

public class IngestCommandTests
{
    [Fact]
    public void Bad_files_among_good_ones_are_listed_with_their_reasons_and_the_good_ones_are_in()
    {
        using var folder = MixedFolder();
        var run = folder.Ingest("--json");
        Assert.Equal(0, run.Code);
        var outcomes = run.Json().EnumerateArray().ToDictionary(e => e.GetProperty("doc").GetString()!, e => e.GetProperty("outcome").GetString()!);
        Assert.Equal("read", outcomes["tốt.txt"]);
        Assert.Equal("read", outcomes["con/utf16.txt"]);
        Assert.Equal("failed", outcomes["rỗng.txt"]);
        Assert.Equal("failed", outcomes["nén.docx"]);
        Assert.Equal("failed", outcomes["nhị phân.txt"]);
        Assert.Equal("failed", outcomes["mất.txt"]);
        Assert.Equal("failed", outcomes["quét.pdf"]);
        Assert.Equal("ignored", outcomes["ảnh.png"]);
        Assert.Equal(8, outcomes.Count);
    }

    [Fact]
    public void Each_file_that_was_not_read_has_a_line_of_its_own_on_the_error_stream()
    {
        using var folder = MixedFolder();
        var lines = folder.Ingest().ErrorLines;
        foreach (var name in new[] { "rỗng.txt", "nén.docx", "nhị phân.txt", "mất.txt", "quét.pdf" })
            Assert.Matches($@"^! {name}: không đọc được\. \w.{{8,}}", Assert.Single(lines, l => l.StartsWith($"! {name}:", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, l => l.Contains("~$", StringComparison.Ordinal) || l.Contains(".ẩn", StringComparison.Ordinal));
    }

    [Fact]
    public void A_strict_ingest_with_bad_files_ends_with_2_and_still_keeps_the_good_ones()
    {
        using var folder = MixedFolder();
        Assert.Equal(2, folder.Ingest("--strict").Code);
        Assert.Contains("tốt.txt:", folder.Run("search", "nông thôn mới").Out);
    }

    [Fact]
    public void A_strict_ingest_of_good_files_ends_with_0()
    {
        using var folder = new SampleFolder().With("tốt.txt", SampleFolder.Resolution);
        Assert.Equal(0, folder.Ingest("--strict").Code);
    }

    [Fact]
    public void An_ingest_that_could_read_nothing_ends_with_2()
    {
        using var folder = new SampleFolder().With("rỗng.txt", "").With("ảnh.png", [1, 2, 3]);
        Assert.Equal(2, folder.Ingest().Code);
    }

    [Fact]
    public void A_second_ingest_finds_everything_unchanged()
    {
        using var folder = SampleFolder.Ingested();
        var outcomes = folder.Ingest("--json").Json().EnumerateArray().Select(e => e.GetProperty("outcome").GetString()).ToList();
        Assert.Equal(["unchanged", "unchanged"], outcomes);
    }

    [Fact]
    public void A_changed_file_is_read_again_and_found_by_its_new_words_only()
    {
        using var folder = SampleFolder.Ingested();
        folder.With("nghị quyết.txt", SampleFolder.Resolution.Replace("nông thôn", "đô thị", StringComparison.Ordinal));
        Assert.Contains("[", folder.Ingest().Error);
        Assert.Contains("nghị quyết.txt:", folder.Run("search", "\"phát triển đô thị\"").Out);
        Assert.DoesNotContain("nghị quyết.txt:", folder.Run("search", "\"phát triển nông thôn\"").Out);
    }

    [Fact]
    public void A_file_that_became_unreadable_keeps_what_was_stored_of_it()
    {
        using var folder = SampleFolder.Ingested();
        folder.With("nghị quyết.txt", "");
        Assert.Contains("! nghị quyết.txt: không đọc được. Tệp rỗng.", folder.Ingest().ErrorLines);
        Assert.Contains("nghị quyết.txt:", folder.Run("search", "nông thôn mới").Out);
    }

    [Fact]
    public void A_vanished_file_is_kept_and_named_until_it_is_pruned()
    {
        using var folder = SampleFolder.Ingested();
        File.Delete(Path.Combine(folder.Documents, "nghị quyết.txt"));
        Assert.Contains(folder.Ingest().ErrorLines, l => l.EndsWith("(--prune để bỏ): nghị quyết.txt", StringComparison.Ordinal));
        Assert.Contains("nghị quyết.txt:", folder.Run("search", "nông thôn mới").Out);
        folder.Ingest("--prune");
        Assert.DoesNotContain("nghị quyết.txt:", folder.Run("search", "nông thôn mới").Out);
    }

    [Fact]
    public void Pruning_with_a_mistyped_folder_removes_nothing()
    {
        using var folder = SampleFolder.Ingested();
        Assert.Equal(2, folder.Run("ingest", folder.Beside("không có"), "--prune").Code);
        Assert.Contains("nghị quyết.txt:", folder.Run("search", "nông thôn mới").Out);
    }

    [Fact]
    public void A_file_above_the_limit_is_not_read()
    {
        using var folder = new SampleFolder().With("tốt.txt", SampleFolder.Resolution).With("lớn.txt", new string('a', 1_200_000));
        var run = folder.Ingest("--max-mb", "1");
        Assert.Equal(0, run.Code);
        Assert.Contains("! lớn.txt: không đọc được. Tệp quá lớn: 1,1 MB, giới hạn 1 MB.", run.ErrorLines);
    }

    [Theory]
    [InlineData("không có.txt")]
    [InlineData("không có")]
    public void A_path_that_does_not_exist_is_named(string name)
    {
        using var folder = new SampleFolder();
        var run = folder.Run("ingest", folder.Beside(name));
        Assert.Equal(2, run.Code);
        Assert.Contains($"! {name}: không đọc được. Không tìm thấy tệp.", run.ErrorLines);
    }

    private static SampleFolder MixedFolder()
    {
        var folder = new SampleFolder()
            .With("tốt.txt", SampleFolder.Resolution)
            .With("con/utf16.txt", SampleFolder.Programme, Encoding.Unicode)
            .With("rỗng.txt", "")
            .With("nén.docx", Zip())
            .With("nhị phân.txt", Noise())
            .With("quét.pdf", "%PDF-1.7"u8.ToArray())
            .With("ảnh.png", [0x89, 0x50, 0x4E, 0x47])
            .With("~$tốt.docx", [1, 2, 3])
            .With(".ẩn.txt", "x");
        // A link to nowhere stands for every file that is listed and cannot be opened; permissions do not stop root.
        File.CreateSymbolicLink(Path.Combine(folder.Documents, "mất.txt"), folder.Beside("không có.txt"));
        return folder;
    }

    private static byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        using (var writer = new StreamWriter(archive.CreateEntry("a.txt").Open()))
            writer.Write("không phải văn bản Word");
        return stream.ToArray();
    }

    private static byte[] Noise()
    {
        var content = new byte[4096];
        new Random(7).NextBytes(content);
        return content;
    }
}
