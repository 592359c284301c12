using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HgKnowledge.Lucene;

/// <summary>
/// A query with the relevance of the other engines (<see cref="Bm25"/>): by its occurrences, and by the length of the
/// passage over all fields.
/// </summary>
/// <param name="inner">What is looked for.</param>
/// <param name="factor">How much an occurrence counts.</param>
internal sealed class WeighedQuery(Query inner, double factor) : Query
{
    private double Factor => factor;

    public override string ToString(string field) => inner.ToString(field);

    public override Weight CreateWeight(IndexSearcher searcher) => new OwnWeight(this, searcher.Rewrite(inner).CreateWeight(searcher), searcher.IndexReader);

    private sealed class OwnWeight(WeighedQuery query, Weight inner, IndexReader reader) : Weight
    {
        // Only relevance asks for them, and the first costs a walk over all matches.
        private readonly Lazy<double> _rarity = new(() => Bm25.Rarity(Walk.Count(inner, reader), reader.NumDocs));
        private readonly Lazy<double> _average = new(() => Math.Max(PassageFields.Tokens(reader), 1.0) / Math.Max(reader.NumDocs, 1));

        public override Query Query => query;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
            // Weights are absolute.
        }

        public override Explanation Explain(AtomicReaderContext context, int doc) => inner.Explain(context, doc);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) => inner.GetScorer(context, acceptDocs) is { } scorer
            ? new OwnScorer(this, scorer, context.AtomicReader.GetNumericDocValues(PassageFields.Length))
            : null;

        public float Score(int occurrences, long length) => (float)Bm25.Relevance(_rarity.Value, query.Factor * occurrences, length / _average.Value);
    }

    private sealed class OwnScorer(OwnWeight weight, Scorer inner, NumericDocValues lengths) : Scorer(weight)
    {
        public override int DocID => inner.DocID;

        public override int Freq => inner.Freq;

        public override int NextDoc() => inner.NextDoc();

        public override int Advance(int target) => inner.Advance(target);

        public override long GetCost() => inner.GetCost();

        public override float GetScore() => weight.Score(inner.Freq, lengths.Get(inner.DocID));
    }
}
