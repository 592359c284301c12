using System.Globalization;
using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Quantities;

/// <summary>
/// Samples/Quantities/quantities.txt: a phrase, "=>", and the quantities in it, parted by ";": bound, number or range or
/// share, unit; "from" before the start of a change, "rank" before a place. Nothing behind "=>" means that no number counts.
/// </summary>
public class QuantityScannerTests
{
    private static readonly string[] Lines = [.. File.ReadAllLines(Repository.Tests("Samples", "Quantities", "quantities.txt")).Where(line => line.Contains("=>", StringComparison.Ordinal))];

    public static TheoryData<string> Phrases => [.. Lines];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_has_its_quantities(string line)
    {
        var parts = line.Split("=>", StringSplitOptions.TrimEntries);

        var found = QuantityScanner.Scan(new TokenText(parts[0])).Select(Written);

        Assert.Equal(parts[1], string.Join("; ", found));
    }

    private static string Written(QuantityMention mention)
    {
        var quantity = mention.Quantity;
        var kind = mention.IsBaseline ? "from " : mention.IsRank ? "rank " : "";
        var bound = quantity.Bound switch { Bound.AtLeast => ">= ", Bound.AtMost => "<= ", Bound.Approx => "~ ", _ => "" };
        var number = quantity.Of is { } whole ? $"{Number(quantity.Low)}/{Number(whole)}" : quantity.Bound == Bound.Range ? $"{Number(quantity.Low)}..{Number(quantity.High)}" : Number(quantity.Low);
        return $"{kind}{bound}{number} {quantity.Unit}".TrimEnd();
    }

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
