using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Extraction.Targets;

/// <summary>
/// Samples/Periods/periods.txt: a phrase, "=>", and the periods it names (kind and years), parted by ";". They are read in a
/// document of the term 2020-2025, in a section of 2021-2030, written in 2022.
/// </summary>
public class PeriodScannerTests
{
    private static readonly string[] Lines = [.. File.ReadAllLines(Repository.Tests("Samples", "Periods", "periods.txt")).Where(line => line.Contains("=>", StringComparison.Ordinal))];

    public static TheoryData<string> Phrases => [.. Lines];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_names_its_periods(string line)
    {
        var parts = line.Split("=>", StringSplitOptions.TrimEntries);
        var scanner = new PeriodScanner(new TokenText(parts[0]), new Years(2021, 2030), new Years(2020, 2025), 2022);

        var found = scanner.Scan().Select(period => $"{period.Kind} {period.Years}".TrimEnd());

        Assert.Equal(parts[1], string.Join("; ", found));
    }
}
