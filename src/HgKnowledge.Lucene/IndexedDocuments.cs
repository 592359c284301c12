using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HgKnowledge.Lucene;

/// <summary>Tells which documents have passages in an index.</summary>
internal static class IndexedDocuments
{
    /// <summary>The numbers of the documents.</summary>
    public static HashSet<long> Of(IndexReader reader)
    {
        var documents = new HashSet<long>();
        foreach (var context in reader.Leaves)
            if (context.AtomicReader.GetTerms(PassageFields.Document)?.GetEnumerator() is { } terms)
                while (terms.MoveNext())
                    if (IsThere(terms, context.AtomicReader.LiveDocs))
                        documents.Add(long.Parse(terms.Term.Utf8ToString(), CultureInfo.InvariantCulture));
        return documents;
    }

    private static bool IsThere(TermsEnum terms, IBits? live) =>
        live is null || terms.Docs(live, null, DocsFlags.NONE).NextDoc() != DocIdSetIterator.NO_MORE_DOCS;
}
