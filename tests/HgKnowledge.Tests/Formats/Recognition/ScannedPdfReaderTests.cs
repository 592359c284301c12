using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Recognition;
using HgKnowledge.Tests.Store;

namespace HgKnowledge.Tests.Formats.Recognition;

/// <summary>Scanned PDF files are given to whichever program is there; small scripts stand for the programs.</summary>
public sealed class ScannedPdfReaderTests : IDisposable
{
    private static readonly byte[] Scan = "ảnh chụp"u8.ToArray();

    private static readonly byte[] PartlyScanned = "một phần"u8.ToArray();

    private readonly TemporaryDirectory _tools = new();

    public void Dispose() => _tools.Dispose();

    [SkippableFact]
    public void Ocrmypdf_comes_first_and_is_asked_for_Vietnamese()
    {
        Tool("ocrmypdf", """
            for out; do in=$last; last=$out; done
            case "$*" in *"-l vie"*) printf 'Nhận dạng: đạt 75%%, %s' "$(cat "$in")" > "$out" ;; esac
            """);
        Tool("tesseract", "exit 1");
        Assert.Equal("Nhận dạng: đạt 75%, ảnh chụp", Text(Read()));
    }

    [SkippableFact]
    public void Tesseract_reads_the_pages_that_pdftoppm_draws_in_their_order()
    {
        Tool("pdftoppm", """
            for prefix; do :; done
            printf 'trang 2' > "$prefix-2.png"; printf 'trang 1, ' > "$prefix-1.png"
            """);
        Tool("tesseract", """
            [ "$3 $4 $5" = "-l vie pdf" ] && while read -r page; do cat "$page"; done < "$1" > "$2.pdf"
            """);
        Assert.Equal("trang 1, trang 2", Text(Read()));
    }

    [SkippableFact]
    public void Recognised_numbers_are_marked_as_doubtful_and_the_ledger_says_so()
    {
        Tool("ocrmypdf", "for out; do :; done; printf 'Năm 2025 đạt 7,5%%.' > \"$out\"");
        var source = Read();
        Assert.Equal(["2025", "7,5"], source.Blocks[0].Repairs.Select(repair => repair.Original));
        Assert.Contains("OCR", Assert.Single(source.Warnings), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_program_that_fails_names_what_may_be_missing()
    {
        Tool("ocrmypdf", "exit 3");
        Assert.Contains("tesseract-ocr-vie", Reason(), StringComparison.Ordinal);
        Tool("ocrmypdf", "exit 0");
        Assert.Contains("tesseract-ocr-vie", Reason(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Of_a_file_with_some_scans_only_these_pages_are_recognised()
    {
        Tool("pdfseparate", """for page in 1 2 3; do printf 'trang %s, ' $page > "$(dirname "$2")/$page.pdf"; done""");
        Tool("pdfunite", """for out; do :; done; for page; do [ "$page" = "$out" ] || cat "$page"; done > "$out" """);
        Tool("pdftoppm", """for prefix; do :; done; printf 'đạt 7%%, ' > "$prefix-1.png" """);
        Tool("tesseract", """cat "$(cat "$1")" > "$2.pdf" """);
        Assert.Equal("trang 1, đạt 7%, trang 3, ", Text(Read(PartlyScanned)));
    }

    [Fact]
    public void What_a_file_with_some_scans_says_is_there_without_a_program_too()
    {
        var source = Read(PartlyScanned);
        Assert.Equal("một phần", Text(source));
        Assert.Contains("tesseract-ocr-vie", Assert.Single(source.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_program_the_reason_says_how_to_get_one()
    {
        var reason = Reason();
        Assert.Contains("sudo apt install ocrmypdf tesseract-ocr-vie", reason, StringComparison.Ordinal);
        Assert.Contains("winget install UB-Mannheim.TesseractOCR", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_text_or_with_another_fault_asks_no_program()
    {
        Assert.Equal("có chữ", Text(Read("có chữ"u8.ToArray())));
        Assert.Equal("hỏng", Assert.Throws<UnreadableDocumentException>(() => Read("hỏng"u8.ToArray())).Message);
    }

    private SourceText Read(byte[]? content = null) => new ScannedPdfReader(new FakeReader(), new(Find)).Read(content ?? Scan);

    private string Reason() => Assert.Throws<UnreadableDocumentException>(() => Read()).Message;

    private static string Text(SourceText source) => Assert.Single(source.Blocks).Text;

    private string? Find(string name) => File.Exists(Path.Combine(_tools.Path, name)) ? Path.Combine(_tools.Path, name) : null;

    private void Tool(string name, string script)
    {
        Skip.If(OperatingSystem.IsWindows(), "The scripts need a Unix shell.");
        var path = Path.Combine(_tools.Path, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>One block of the whole file; <see cref="Scan"/> has no text, <see cref="PartlyScanned"/> none on page 2, "hỏng" is damaged.</summary>
    private sealed class FakeReader : IDocumentReader
    {
        public IReadOnlyList<string> Extensions => [".pdf"];

        public SourceText Read(byte[] content)
        {
            var text = Encoding.UTF8.GetString(content);
            if (content.AsSpan().SequenceEqual(Scan))
                throw new UnreadableDocumentException("cần OCR") { NeedsRecognition = true };
            if (text == "hỏng")
                throw new UnreadableDocumentException(text);
            return new([new Block { Index = 0, Kind = BlockKind.Paragraph, Text = text, Lines = new LineMap((0, 1)) }], []) { PagesWithoutText = content.AsSpan().SequenceEqual(PartlyScanned) ? [2] : [] };
        }
    }
}
