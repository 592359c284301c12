using HgKnowledge.Storage;
using HgKnowledge.Tests.Search.Judged;

namespace HgKnowledge.Tests.Lucene;

/// <summary>Both engines answer the judged queries alike.</summary>
public sealed class SameRealAnswersTests(LuceneRealIndex lucene, EmbeddedRealIndex embedded) : IClassFixture<LuceneRealIndex>, IClassFixture<EmbeddedRealIndex>
{
    [SkippableFact]
    public void The_judged_queries_have_the_same_hits_in_the_same_order() => Assert.All(
        JudgedQueries.All.Select(judged => judged.Query),
        query => Assert.Equal(embedded.Search(query).Select(Describe), lucene.Search(query).Select(Describe)));

    private static string Describe(PassageHit hit) => $"{hit.Document}:{hit.Block} {hit.Score:0.000000}";
}
