using HgKnowledge.Catalog;

namespace HgKnowledge.Tests.Catalog;

public class KnownDocumentsTests
{
    [Fact]
    public void A_number_that_was_used_again_is_resolved_by_its_date_only()
    {
        var documents = new KnownDocuments([Known("13-NQ/TW", 1999, 8, 16), Known("13-NQ/TW", 2022, 4, 2)]);

        Assert.Equal(2022, documents.Resolve("Nghị quyết", "13-NQ/TW", new(2022, 4, 2))?.Date.Year);
        Assert.Null(documents.Resolve("Nghị quyết", "13-NQ/TW", null));
        Assert.Null(documents.Resolve("Nghị quyết", "13-NQ/TW", new(2012, 1, 16)));
        Assert.Null(documents.Resolve("Chỉ thị", "13-NQ/TW", new(2022, 4, 2)));
    }

    [Theory]
    [InlineData("13-NQ/TW", "2017-01-01", "2020-12-31", true)]
    [InlineData("13-NQ/TW", "2021-01-31", "2021-02-01", false)]
    [InlineData("35/NQ-CP", "2016-05-16", "2016-12-31", true)]
    [InlineData("35/NQ-CP", "2016-05-16", "2017-05-16", false)]
    [InlineData("12/2020/NĐ-CP", "2020-05-16", "2021-05-16", true)]
    public void Party_numbers_restart_with_a_congress_and_State_numbers_with_the_year(string symbol, string first, string second, bool same) =>
        Assert.Equal(same, SymbolSeries.Same(symbol, DateOnly.Parse(first), DateOnly.Parse(second)));

    [Fact]
    public void The_table_holds_each_document_once_with_a_type_that_fits_its_symbol()
    {
        var rows = CatalogData.Rows("known-documents.tsv");

        Assert.True(rows.Count > 1000);
        Assert.All(rows, row => Assert.Equal(6, row.Length));
        foreach (var group in rows.GroupBy(r => (r[0], r[1])))
            foreach (var (one, other) in group.SelectMany((a, i) => group.Skip(i + 1).Select(b => (a, b))))
                Assert.False(SymbolSeries.Same(one[1], DateOnly.Parse(one[2]), DateOnly.Parse(other[2])), one[1]);
    }

    private static KnownDocument Known(string symbol, int year, int month, int day) =>
        new("Nghị quyết", symbol, new(year, month, day), "Bộ Chính trị", 2, true);
}
