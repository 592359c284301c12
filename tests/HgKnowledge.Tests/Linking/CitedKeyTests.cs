using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Tests.Linking;

public sealed class CitedKeyTests
{
    [Theory]
    [InlineData("Nghị quyết", "13-NQ/TW", "2022-04-02", "nghị quyết 13-nq/tw (khóa 13)")]
    [InlineData("Nghị quyết", "13-NQ/TW", "1999-04-02", "nghị quyết 13-nq/tw (khóa 8)")]
    [InlineData("Nghị quyết", "35/NQ-CP", "2020-05-01", "nghị quyết 35/nq-cp (2020)")]
    [InlineData("Luật", "58/2020/QH14", "2020-06-17", "luật 58/2020/qh14")]
    [InlineData("Chương trình", "12-CTr/TU", "2021-03-26", "chương trình 12-ctr/tu (hậu giang, khóa 13)")]
    [InlineData("Chương trình", "12-CTr/TU", null, "chương trình 12-ctr/tu (hậu giang)")]
    [InlineData("Luật", null, null, "căn cứ luật đất đai")]
    public void A_number_is_told_from_the_same_number_of_another_term_year_or_province(string type, string? symbol, string? date, string key)
    {
        var citing = Citing(date is null ? [null] : [DateOnly.ParseExact(date, "yyyy-MM-dd")], type, symbol);
        Assert.Equal(key, CitedKey.Of(citing, citing.References[0]));
    }

    [Fact]
    public void A_citation_without_a_date_means_the_one_that_is_dated_elsewhere_in_the_document()
    {
        var citing = Citing([null, new DateOnly(2022, 4, 2)], "Nghị quyết", "13-NQ/TW");
        Assert.Equal(CitedKey.Of(citing, citing.References[1]), CitedKey.Of(citing, citing.References[0]));
    }

    [Fact]
    public void A_citation_without_a_date_stays_open_where_two_terms_are_cited()
    {
        var citing = Citing([null, new DateOnly(2022, 4, 2), new DateOnly(1999, 4, 2)], "Nghị quyết", "13-NQ/TW");
        Assert.Equal("nghị quyết 13-nq/tw", CitedKey.Of(citing, citing.References[0]));
    }

    [Fact]
    public void A_chain_of_short_forms_leads_to_its_full_citation()
    {
        var knowledge = Citing([new DateOnly(2022, 4, 2), null, null], "Nghị quyết", "13-NQ/TW");
        var chained = knowledge with { References = [.. knowledge.References.Select((reference, i) => reference with { Antecedent = i - 1 })] };
        Assert.Same(chained.References[0], CitedKey.Full(chained, 2));
    }

    private static DocumentKnowledge Citing(DateOnly?[] dates, string type, string? symbol)
    {
        var builder = new DocumentBuilder("a.txt", new DocumentMeta { Province = "Hậu Giang" });
        foreach (var date in dates)
            builder.Reference("Căn cứ Luật Đất đai", "Căn cứ Luật Đất đai", span => new Reference { Evidence = span, Type = type, Symbol = symbol, Date = date });
        return builder.Build();
    }
}
