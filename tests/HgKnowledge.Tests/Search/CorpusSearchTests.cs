using HgKnowledge.Search.Queries;

namespace HgKnowledge.Tests.Search;

/// <summary>Searches of the project's corpus, the same for every engine; the samples name passages by year and line ("2021t" is the notice of 2021).</summary>
public abstract class CorpusSearchTests(CorpusIndex index)
{
    public static TheoryData<string, string> First => SampleLines.Of("first.txt");

    public static TheoryData<string, string> All => SampleLines.Of("all.txt");

    [Theory]
    [MemberData(nameof(First))]
    public void These_passages_come_before_all_others(string query, string places)
    {
        var expected = places.Split(' ');
        Assert.Equal(expected.Order(), index.Places(query).Take(expected.Length).Order());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void These_passages_and_no_others_are_found(string query, string places) =>
        Assert.Equal(places.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), index.Places(query).Order());

    [Fact]
    public void A_value_among_alternatives_is_refused_with_a_sentence() =>
        Assert.Contains("giá-trị", Assert.Throws<QueryException>(() => index.Search(new("giá-trị:>7 OR nông thôn"))).Message);

    [Fact]
    public void Facets_count_every_passage_once_for_each_type()
    {
        var answer = index.Search(new("nông thôn mới") { Limit = 1, WithFacets = true });
        Assert.Single(answer.Hits);
        var types = Assert.Single(answer.Facets, f => f.Name == "type");
        Assert.Equal(answer.Total, types.Values.Sum(v => v.Count));
        Assert.Equal(types.Values.OrderByDescending(v => v.Count), types.Values);
    }

    [Fact]
    public void Passages_like_another_are_others_of_its_matter()
    {
        var revenue = index.Search(new("\"thu ngân sách nhà nước trên địa bàn\" năm 2025")).Hits[0];
        var like = index.Search(new("") { Like = (revenue.Document, revenue.Line), Limit = 3 }).Hits;
        Assert.DoesNotContain(like, hit => hit.Document == revenue.Document && hit.Block == revenue.Block);
        Assert.Contains("ngân sách nhà nước", like[0].Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_place_without_a_passage_has_nothing_like_it() =>
        Assert.Equal("Không có đoạn văn nào ở không.txt:1.", Assert.Throws<QueryException>(() => index.Search(new("") { Like = ("không.txt", 1) })).Message);
}
