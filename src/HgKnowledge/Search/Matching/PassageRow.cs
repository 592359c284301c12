namespace HgKnowledge.Search.Matching;

/// <summary>The number of a passage: its document and its block in one, so that no table has to be asked for either.</summary>
public static class PassageRow
{
    private const int Bits = 24;

    /// <summary>The row of a block; rows grow in reading order within a document.</summary>
    public static long Of(long document, int block) => (document << Bits) | (uint)block;

    /// <summary>The document's number in the store.</summary>
    public static long Document(long row) => row >> Bits;

    /// <summary>Index of the block.</summary>
    public static int Block(long row) => (int)(row & ((1 << Bits) - 1));
}
