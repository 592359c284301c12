using HgKnowledge.Formats;
using HgKnowledge.Formats.Tools;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Formats;

/// <summary>Real documents in the encodings of fonts come out as careful people transcribed them.</summary>
public sealed class LegacyDocumentTests
{
    [SkippableTheory]
    [InlineData("tcvn3__2003-02144qd.doc")]
    [InlineData("tcvn3__2003-A28.rtf")]
    [InlineData("vni__2006-quydinhkiemtra02.doc")]
    [InlineData("vni__2009-download.doc")]
    public void An_office_file_has_the_letters_of_its_transcript(string name)
    {
        Skip.If(ExternalTool.Find("soffice") is null, "LibreOffice is not here.");
        HasLettersOfTranscript(name);
    }

    [SkippableTheory]
    [InlineData("tcvn3__2007-1AF57_02-2007.pdf")]
    public void A_PDF_has_the_letters_of_its_transcript(string name)
    {
        Skip.If(ExternalTool.Find("pdftotext") is null, "pdftotext is not here.");
        HasLettersOfTranscript(name);
    }

    [SkippableFact]
    public void No_real_text_in_Unicode_is_taken_for_a_legacy_one()
    {
        var folder = Path.GetDirectoryName(RealDocuments.File("000_9f63aa49df9fb3fd.txt"))!;
        var texts = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Where(file => !file.Contains("pdftotext-output", StringComparison.Ordinal));
        Assert.All(texts, file => Assert.Null(LegacyText.Detect(File.ReadAllText(file))));
    }

    private static void HasLettersOfTranscript(string name)
    {
        var file = RealDocuments.File(Path.Combine("legacy", name));
        // The transcripts keep what stands in a .doc for an embedded sheet and a page number, and is no text.
        var expected = Folded(File.ReadAllText($"{file}.transcript.txt").Replace("EMBED Excel.Sheet.8", "", StringComparison.Ordinal));
        var actual = Folded(string.Concat(DocumentFormats.For(name)!.Read(File.ReadAllBytes(file)).Blocks.Select(block => block.Text)));
        Assert.InRange(EditDistance.Of(expected, actual, expected.Length / 50), 0, expected.Length / 200);
    }

    /// <summary>Without white space and case: transcripts leave the text of capital fonts small.</summary>
    private static string Folded(string text) =>
        string.Concat(Composition.Compose(text).Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c != '\uFEFF').Select(char.ToLowerInvariant));
}
