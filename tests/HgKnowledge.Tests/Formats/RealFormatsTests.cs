using HgKnowledge.Documents;
using HgKnowledge.Formats;

namespace HgKnowledge.Tests.Formats;

/// <summary>The same real document in several formats has the same text.</summary>
public sealed class RealFormatsTests
{
    [SkippableTheory]
    [InlineData("000_9f63aa49df9fb3fd")]
    [InlineData("003_6325d3a2f4026a30")]
    public void A_Word_form_has_the_text_of_the_text_file(string name)
    {
        var text = RealDocuments.File($"{name}.txt");
        var word = RealDocuments.File(Path.Combine("formats", $"{name}.docx"));
        Assert.Equal(Letters(Read(text, ".txt")), Letters(Read(word, ".docx")));
    }

    [SkippableTheory]
    [InlineData("000_9f63aa49df9fb3fd")]
    [InlineData("001_d74f15012c715626")]
    [InlineData("002_3af1d634d45fff12")]
    [InlineData("003_6325d3a2f4026a30")]
    [InlineData("004_825d63a4ff037774")]
    public void A_text_file_read_as_Markdown_has_the_same_text_on_the_same_lines(string name)
    {
        var file = RealDocuments.File($"{name}.txt");
        Assert.Equal(LettersByLine(Read(file, ".txt")), LettersByLine(Read(file, ".md")));
    }

    private static IReadOnlyList<Block> Read(string file, string extension) =>
        DocumentFormats.For(extension)!.Read(File.ReadAllBytes(file)).Blocks;

    /// <summary>All letters and digits in reading order: formats differ in bullets, quotes and where lines end.</summary>
    private static string Letters(IEnumerable<Block> blocks) =>
        string.Concat(blocks.Where(block => block.Kind != BlockKind.Furniture).SelectMany(block => block.Text.Where(char.IsLetterOrDigit)));

    private static IEnumerable<string> LettersByLine(IReadOnlyList<Block> blocks) => blocks
        .Where(block => block.Kind != BlockKind.Furniture)
        .SelectMany(block => block.Text.Select((c, i) => (Char: c, Line: block.Lines.LineAt(i))))
        .Where(c => char.IsLetterOrDigit(c.Char))
        .GroupBy(c => c.Line, c => c.Char)
        .Select(line => $"{line.Key}: {string.Concat(line)}");
}
