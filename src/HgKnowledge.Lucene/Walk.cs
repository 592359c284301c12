using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HgKnowledge.Lucene;

/// <summary>Goes over all matches of a query in the order in which they were indexed.</summary>
internal static class Walk
{
    /// <summary>Number of matches.</summary>
    public static long Count(Weight weight, IndexReader reader)
    {
        var count = 0L;
        foreach (var (_, scorer) in Scorers(weight, reader))
            while (scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                count++;
        return count;
    }

    /// <summary>The matches one after the other; each is valid until the next.</summary>
    public static IEnumerable<Match> Matches(Weight weight, IndexReader reader)
    {
        foreach (var (segment, scorer) in Scorers(weight, reader))
        {
            var (rows, lengths) = (segment.GetNumericDocValues(PassageFields.Row), segment.GetNumericDocValues(PassageFields.Length));
            while (scorer.NextDoc() is var doc && doc != DocIdSetIterator.NO_MORE_DOCS)
                yield return new(rows.Get(doc), lengths, scorer);
        }
    }

    private static IEnumerable<(AtomicReader Segment, Scorer Scorer)> Scorers(Weight weight, IndexReader reader)
    {
        foreach (var context in reader.Leaves)
            if (weight.GetScorer(context, context.AtomicReader.LiveDocs) is { } scorer)
                yield return (context.AtomicReader, scorer);
    }

    /// <summary>A match.</summary>
    internal readonly struct Match(long row, NumericDocValues lengths, Scorer scorer)
    {
        /// <summary>Its row.</summary>
        public long Row => row;

        /// <summary>Number of its tokens in all fields.</summary>
        public long Length => lengths.Get(scorer.DocID);

        /// <summary>How well it fits.</summary>
        public float Relevance => scorer.GetScore();
    }
}
