using HgKnowledge.Search;
using HgKnowledge.Tests.Search;

namespace HgKnowledge.Tests.Lucene;

/// <summary>Both engines give the same hits in the same order, and count the same.</summary>
public sealed class SameAnswersTests(LuceneCorpusIndex lucene, EmbeddedCorpusIndex embedded) : IClassFixture<LuceneCorpusIndex>, IClassFixture<EmbeddedCorpusIndex>
{
    public static TheoryData<string> Queries =>
    [
        .. SampleLines.Of("first.txt").Concat(SampleLines.Of("all.txt")).Select(line => (string)line[0]).Distinct(),
        "phát triển", "p*", "\"phat trien k\"*", "kinh tế OR văn hóa -\"nông thôn\"", "\"tỉnh ủy\"~3", "kinh tế near~4 xã hội", "\"kinh xã hội\"~6", "(công nghiệp OR nông nghiệp) xanh sạch đẹp bền vững", "nghj~1 quyết",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void The_answers_are_alike(string query)
    {
        var request = new SearchRequest(query) { Limit = 50, WithFacets = true };
        Assert.Equal(Describe(embedded.Search(request)), Describe(lucene.Search(request)));
    }

    private static IEnumerable<string> Describe(SearchAnswer answer) =>
    [
        $"{answer.Total} {answer.IsCounted}",
        .. answer.Hits.Select(hit => $"{hit.Document}:{hit.Block} {hit.Score:0.000000} {hit.Snippet}"),
        .. answer.Facets.SelectMany(facet => facet.Values.Select(value => $"{facet.Name} {value.Value} {value.Count}")),
    ];
}
