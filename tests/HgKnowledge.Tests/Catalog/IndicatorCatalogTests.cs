using HgKnowledge.Catalog;
using HgKnowledge.Linking;

namespace HgKnowledge.Tests.Catalog;

public class IndicatorCatalogTests
{
    private static readonly string[] Families =
        ["rate", "money", "count", "area", "length", "mass", "volume", "energy", "rank", "steps", "index", "multiple", "years", "score", "speed"];

    private static IReadOnlyList<IndicatorEntry> Entries => CatalogReader.BuiltIn.Entries;

    [Fact]
    public void Every_entry_has_an_id_a_name_and_a_wording()
    {
        Assert.NotEmpty(Entries);
        Assert.All(Entries, entry => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", entry.Id));
        Assert.All(Entries, entry => Assert.NotEqual("", entry.Name));
        Assert.All(Entries, entry => Assert.NotEmpty(entry.Synonyms));
    }

    [Fact]
    public void Ids_are_unique() => Assert.Equal(Entries.Count, Entries.Select(entry => entry.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void No_alternative_is_empty_or_repeated() => Assert.All(Entries, entry =>
    {
        Assert.DoesNotContain(entry.Synonyms.SelectMany(s => s.TrimEnd('?').Split(" + ")), part => part.Trim().Length == 0);
        Assert.Equal(entry.Synonyms.Count, entry.Synonyms.Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void Alternatives_are_written_as_labels_are_compared() =>
        Assert.All(Entries.SelectMany(entry => entry.Synonyms.SelectMany(s => s.TrimEnd('?').Split(" + ")).Concat(entry.Without)), part => Assert.Equal(part, part.ToLowerInvariant().Trim()));

    [Fact]
    public void Parts_and_wholes_are_entries_themselves() => Assert.All(Entries, entry =>
    {
        Assert.All(entry.Parts, part => Assert.NotNull(CatalogReader.BuiltIn.Find(part)));
        Assert.True(entry.Within.Length == 0 || CatalogReader.BuiltIn.Find(entry.Within) is not null, entry.Id);
        Assert.NotEqual(entry.Id, entry.Within);
    });

    [Fact]
    public void Families_of_units_are_known() => Assert.All(Entries, entry => Assert.Empty(entry.Units.Except(Families)));

    [Fact]
    public void The_usual_unit_is_of_a_family_that_the_entry_takes() =>
        Assert.All(Entries.Where(entry => entry.Unit.Length > 0 && entry.Units.Count > 0), entry =>
            Assert.Contains(UnitFamily.Of(new(1, 1, null, HgKnowledge.Quantities.Bound.Exact, entry.Unit, 0)), entry.Units));

    [Theory]
    [InlineData("- {name: x}", "An indicator without id.")]
    [InlineData("- {id: a, colour: red}", "Indicator 'a' has an unknown key 'colour'.")]
    public void A_damaged_catalog_is_refused_with_its_entry(string yaml, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => CatalogReader.Read(new StringReader(yaml))).Message);

    [Fact]
    public void An_entry_has_the_fields_it_states()
    {
        var entry = CatalogReader.Read(new StringReader("- {id: a, name: x, unit: ha, units: [area], wanted: down, growth: true, within: b, parts: [c, d], match: [e, f + g], without: [h], tolerance: 0.1}")).Find("a")!;

        Assert.Equal(("x", "ha", Direction.Down, true, "b", 0.1m), (entry.Name, entry.Unit, entry.Direction, entry.Growth, entry.Within, entry.Tolerance));
        Assert.Equal(["area", "c", "d", "e", "f + g", "h"], [.. entry.Units, .. entry.Parts, .. entry.Synonyms, .. entry.Without]);
    }
}
