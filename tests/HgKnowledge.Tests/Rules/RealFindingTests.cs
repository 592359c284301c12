using System.Globalization;
using System.Text;
using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Formats.Text;
using HgKnowledge.Linking;
using HgKnowledge.Rules;

namespace HgKnowledge.Tests.Rules;

/// <summary>Findings on real documents, read from the file to the finding.</summary>
public class RealFindingTests
{
    private static readonly string[] Files = ["000_9f63aa49df9fb3fd.txt", "001_d74f15012c715626.txt", "002_3af1d634d45fff12.txt", "003_6325d3a2f4026a30.txt", "004_825d63a4ff037774.txt"];

    [SkippableTheory]
    [InlineData("000:101", "001:1075", Severity.Warning)]
    [InlineData("000:126", "001:1075", Severity.Warning)]
    [InlineData("000:93", "001:465", Severity.Error)]
    [InlineData("000:97", "004:126", Severity.Warning)]
    [InlineData("001:511", "004:85", Severity.Warning)]
    [InlineData("004:85", "004:108", Severity.Error)]
    [InlineData("000:98", "000:139", Severity.Info)]
    public void A_difference_that_readers_see_is_found(string one, string other, Severity severity) =>
        Assert.Contains(Findings(), finding => finding.Severity == severity && Parts(finding, one, other));

    [SkippableTheory]
    [InlineData("000:96", "001:1212")]
    [InlineData("000:96", "000:159")]
    [InlineData("000:21", "000:58")]
    [InlineData("000:30", "000:100")]
    [InlineData("000:100", "002:52")]
    [InlineData("001:384", "001:386")]
    [InlineData("001:529", "004:93")]
    [InlineData("004:68", "004:104")]
    public void What_agrees_or_speaks_of_two_things_is_no_finding(string one, string other) =>
        Assert.DoesNotContain(Findings(), finding => finding.Severity >= Severity.Warning && Parts(finding, one, other));

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_changed_number_in_a_copy_is_found_and_an_unchanged_copy_is_not(int document)
    {
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(RealDocuments.File(Files[document]))).Normalize(NormalizationForm.FormC);
        var original = Read("original.txt", text);
        Assert.DoesNotContain(Run(original, Read("copy.txt", text)), finding => finding.Rule.Id == "HG101");

        var changes = Changes(original, text.Split('\n')).Take(40).ToList();
        var found = changes.Count(change => Run(original, Read("copy.txt", change.Text)).Any(f => f.Rule.Id == "HG101" && Parts(f, $"original:{change.Line}", $"copy:{change.Line}")));

        Assert.True(found >= 0.9 * changes.Count, $"{found} of {changes.Count}");
    }

    /// <summary>Copies of the text in which the first digit of one number is another one.</summary>
    private static IEnumerable<(int Line, string Text)> Changes(DocumentKnowledge original, string[] lines)
    {
        foreach (var target in original.Targets.Where(t => t is { Kind: TargetKind.Indicator, Status: TargetStatus.Target or TargetStatus.Result }))
        {
            var (line, number) = (original.Document.Line(target.Number), original.Document.Text(target.Number));
            var at = lines[line - 1].IndexOf(number, StringComparison.Ordinal);
            if (at < 0 || at != lines[line - 1].LastIndexOf(number, StringComparison.Ordinal) || !char.IsAsciiDigit(number[0]))
                continue;
            var changed = (number[0] == '9' ? '4' : (char)(number[0] + 1)) + number[1..];
            var copy = (string[])lines.Clone();
            copy[line - 1] = lines[line - 1].Remove(at, number.Length).Insert(at, changed);
            yield return (line, string.Join('\n', copy));
        }
    }

    private static IReadOnlyList<Finding> Findings() => Run([.. Files.Select(file => Read(file, File.ReadAllText(RealDocuments.File(file))))]);

    private static IReadOnlyList<Finding> Run(params DocumentKnowledge[] documents) =>
        RuleRunner.Run(Linker.Link(documents, CatalogReader.BuiltIn), RuleList.All.Where(rule => rule.Info.Id.StartsWith("HG1", StringComparison.Ordinal)));

    private static DocumentKnowledge Read(string name, string text) => Pipeline.Run(name, "", new PlainTextReader().Read(Encoding.UTF8.GetBytes(text)));

    /// <summary>Whether the finding has both places, each "document:line", in two camps.</summary>
    private static bool Parts(Finding finding, string one, string other) =>
        finding.Members.Where(m => At(m, one)).Any(a => finding.Members.Any(b => At(b, other) && a.Camp != b.Camp));

    private static bool At(Member member, string place)
    {
        var (document, line) = (place.Split(':')[0], int.Parse(place.Split(':')[1], CultureInfo.InvariantCulture));
        return member.Document.StartsWith(document, StringComparison.Ordinal) && member.Line == line;
    }
}
