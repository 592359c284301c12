using HgKnowledge.Search.Matching;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace HgKnowledge.Lucene;

/// <summary>The fields of a passage in the index.</summary>
internal static class PassageFields
{
    /// <summary>Words with accents.</summary>
    public const string Exact = "exact";

    /// <summary>Words without accents.</summary>
    public const string Folded = "folded";

    /// <summary>What is known of the passage.</summary>
    public const string Marks = "marks";

    /// <summary>Number of the document, to take it out by.</summary>
    public const string Document = "document";

    /// <summary>Row and number of tokens, kept in columns.</summary>
    public const string Row = "row", Length = "length";

    /// <summary>Where a token stands counts: phrases.</summary>
    public static FieldType Words { get; } = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, isTokenized: true);

    /// <summary>Only whether it is there counts.</summary>
    public static FieldType Flags { get; } = Indexed(IndexOptions.DOCS_ONLY, isTokenized: true);

    /// <inheritdoc cref="Flags"/>
    public static FieldType Key { get; } = Indexed(IndexOptions.DOCS_ONLY, isTokenized: false);

    /// <summary>The field of a stream of tokens.</summary>
    public static string Of(TokenField field) => field switch
    {
        TokenField.Exact => Exact,
        TokenField.Folded => Folded,
        _ => Marks,
    };

    /// <summary>Tokens of all passages in all fields.</summary>
    public static long Tokens(IndexReader reader) =>
        reader.GetSumTotalTermFreq(Exact) + reader.GetSumTotalTermFreq(Folded) + reader.GetSumDocFreq(Marks);

    private static FieldType Indexed(IndexOptions options, bool isTokenized)
    {
        // The length of a passage is a column of its own: norms would hold it in a coarser form.
        var type = new FieldType { IsIndexed = true, IsTokenized = isTokenized, IndexOptions = options, OmitNorms = true };
        type.Freeze();
        return type;
    }
}
