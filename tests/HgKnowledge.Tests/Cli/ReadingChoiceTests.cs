using HgKnowledge.Tests.Formats.Word;

namespace HgKnowledge.Tests.Cli;

/// <summary>How files are read can be chosen where they are read: by ingest, and by check for drafts.</summary>
public sealed class ReadingChoiceTests
{
    private static readonly byte[] Draft = new WordBuilder()
        .Paragraph("NGHỊ QUYẾT")
        .Paragraph(p => p.Text("1. Đến năm 2025, tỷ lệ xã đạt chuẩn nông thôn mới ").Deleted("trên 75%").Inserted("trên 80%").Text("."))
        .Build();

    [Fact]
    public void Ingest_reads_the_view_that_was_asked_for_and_reads_again_for_the_other()
    {
        using var folder = new SampleFolder().With("dự thảo.docx", Draft);
        Assert.Equal(0, folder.Ingest("--tracked", "original").Code);
        Assert.Contains("75", folder.Run("targets").Out, StringComparison.Ordinal);
        Assert.Equal(0, folder.Ingest().Code);
        Assert.Contains("80", folder.Run("targets").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_compares_the_view_of_the_draft_that_was_asked_for()
    {
        using var folder = new SampleFolder().With("nghị quyết.txt", SampleFolder.Resolution);
        folder.Ingest();
        var draft = folder.Beside("dự thảo.docx");
        File.WriteAllBytes(draft, Draft);
        Assert.Contains("80", folder.Run("check", draft, "--fail-on", "info").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("80", folder.Run("check", draft, "--tracked", "original", "--fail-on", "info").Out, StringComparison.Ordinal);
    }
}
