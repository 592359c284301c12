using System.Security;
using System.Text;
using System.Text.Json;
using HgKnowledge.Tests.Cli;
using HgKnowledge.Tests.Formats.Word;

namespace HgKnowledge.Tests.Rules;

/// <summary>A finding and what was decided on it outlive the form of the files, the order in which they are read, and another reading.</summary>
public class FindingStabilityTests
{
    private const int FewestFindings = 12;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Stability");

    [Theory]
    [InlineData("md")]
    [InlineData("docx")]
    [InlineData("mixed")]
    public void Another_format_changes_no_finding(string form)
    {
        var expected = Findings("txt");

        Assert.True(expected.Count >= FewestFindings, $"only {expected.Count} findings");
        Assert.Equal(expected, Findings(form));
    }

    [Fact]
    public void Another_order_of_reading_changes_no_finding() => Assert.Equal(Findings("txt"), Findings("txt", reversed: true));

    [Fact]
    public void Reading_everything_again_changes_no_finding()
    {
        using var folder = Written("txt");
        folder.Ingest();
        var first = Exported(folder);
        folder.With("nghi-quyet.txt", File.ReadAllText(Path.Combine(Folder, "nghi-quyet.txt")) + "\n\nMột đoạn không có gì mới.\n");
        folder.Ingest();
        folder.With("nghi-quyet.txt", "\n\n" + File.ReadAllText(Path.Combine(Folder, "nghi-quyet.txt")));
        folder.Ingest();

        Assert.Equal(first, Exported(folder));
    }

    /// <summary>Id, severity and verdict of each finding, and where its members stand, without lines and extensions.</summary>
    private static List<string> Findings(string form, bool reversed = false)
    {
        using var folder = Written(form);
        var files = Directory.GetFiles(folder.Documents).Order(StringComparer.Ordinal).ToList();
        if (reversed)
            files.Reverse();
        foreach (var file in files)
            Assert.Equal(0, Hgk.Run("ingest", file, "--index", folder.Index).Code);
        return Exported(folder);
    }

    private static List<string> Exported(SampleFolder folder)
    {
        var output = folder.Beside("out");
        Assert.Equal(0, folder.Run("export", "--out", output).Code);
        return [.. File.ReadLines(Path.Combine(output, "findings.jsonl")).Select(line => Told(JsonDocument.Parse(line).RootElement)).Order(StringComparer.Ordinal)];
    }

    private static string Told(JsonElement finding)
    {
        var members = finding.GetProperty("members").EnumerateArray()
            .Select(member => $"{Path.GetFileNameWithoutExtension(member.GetProperty("doc").GetString())}/{member.GetProperty("camp").GetString()}").Order(StringComparer.Ordinal);
        return $"{finding.GetProperty("id").GetString()} {finding.GetProperty("severity").GetString()} {finding.GetProperty("verdict").GetString()} {string.Join(' ', members)}";
    }

    private static SampleFolder Written(string form)
    {
        var folder = new SampleFolder();
        var forms = form == "mixed" ? (string[])["docx", "txt", "md"] : [form];
        foreach (var (file, index) in Directory.GetFiles(Folder).Order(StringComparer.Ordinal).Select((file, index) => (file, index)))
            Write(folder, Path.GetFileNameWithoutExtension(file), forms[index % forms.Length], File.ReadAllText(file));
        return folder;
    }

    /// <summary>Paragraphs are parted by empty lines in the text, by none in Word, and moved down by a comment in Markdown.</summary>
    private static void Write(SampleFolder folder, string name, string form, string text)
    {
        if (form == "docx")
            folder.With($"{name}.docx", WordPackage.Build(string.Concat(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(paragraph => WordPackage.Paragraph(SecurityElement.Escape(paragraph))))));
        else
            folder.With($"{name}.{form}", form == "md" ? "<!-- bản Markdown -->\n\n\n" + text : text, Encoding.UTF8);
    }
}
