using HgKnowledge.Documents;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Tests.Linking;

public class TerritoriesTests
{
    [Fact]
    public void A_document_that_names_no_province_has_that_of_its_folder() =>
        Assert.Equal("bến tre", Territory("a/x.txt", ("a/y.txt", "Bến Tre"), ("b/z.txt", "Long An")));

    [Fact]
    public void Among_several_provinces_a_folder_of_two_makes_it_a_place_of_its_own() =>
        Assert.Equal("? a/x.txt", Territory("a/x.txt", ("a/y.txt", "Bến Tre"), ("a/z.txt", "Long An")));

    [Fact]
    public void One_document_among_many_decides_nothing() =>
        Assert.Equal("", Territory("a/x.txt", ("a/y.txt", "Bến Tre"), ("a/z.txt", null)));

    [Fact]
    public void Where_no_province_is_known_all_may_be_of_one() => Assert.Equal("", Territory("a/x.txt", ("a/y.txt", null)));

    [Fact]
    public void A_central_document_keeps_its_place() => Assert.Equal("cả nước", Territory("a/13.txt", ("a/y.txt", "Bến Tre")));

    private static string Territory(string name, params (string Name, string? Province)[] others)
    {
        var symbol = name.EndsWith("13.txt", StringComparison.Ordinal) ? "13-NQ/TW" : null;
        return Territories.Of([Document(name, null, symbol), .. others.Select(other => Document(other.Name, other.Province, null))])[name];
    }

    private static Document Document(string name, string? province, string? symbol) =>
        new() { Name = name, Meta = new() { Province = province, Symbol = symbol }, Blocks = [], Outline = [] };
}
