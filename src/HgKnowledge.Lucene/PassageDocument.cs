using System.Globalization;
using HgKnowledge.Search.Engines;
using HgKnowledge.Search.Matching;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace HgKnowledge.Lucene;

/// <summary>One document of Lucene's for all passages, one after the other: nothing is made anew for each.</summary>
internal sealed class PassageDocument : IDisposable
{
    private readonly PassageWords _words = new();
    private readonly WordStream _exact;
    private readonly WordStream _folded;
    private readonly MarkStream _marks = new();
    private readonly Field _number = new(PassageFields.Document, "", PassageFields.Key);
    private readonly NumericDocValuesField _row = new(PassageFields.Row, 0);
    private readonly NumericDocValuesField _length = new(PassageFields.Length, 0);
    private readonly Document _document;

    public PassageDocument()
    {
        (_exact, _folded) = (new(_words, isFolded: false), new(_words, isFolded: true));
        _document =
        [
            new Field(PassageFields.Exact, _exact, PassageFields.Words), new Field(PassageFields.Folded, _folded, PassageFields.Words),
            new Field(PassageFields.Marks, _marks, PassageFields.Flags), _number, _row, _length,
        ];
    }

    /// <summary>The passages in Lucene's form; each is valid until the next.</summary>
    public IEnumerable<IEnumerable<IIndexableField>> Of(IEnumerable<IndexedPassage> passages)
    {
        foreach (var passage in passages)
            yield return Of(passage);
    }

    /// <summary>The number of a document as the index has it.</summary>
    public static string Number(long document) => document.ToString(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _exact.Dispose();
        _folded.Dispose();
        _marks.Dispose();
    }

    private Document Of(IndexedPassage passage)
    {
        _words.Read(passage.Text);
        _marks.Read(passage.Marks);
        _number.SetStringValue(Number(PassageRow.Document(passage.Row)));
        _row.SetInt64Value(passage.Row);
        _length.SetInt64Value(2 * _words.Count + MarkStream.Count(passage.Marks));
        return _document;
    }
}
