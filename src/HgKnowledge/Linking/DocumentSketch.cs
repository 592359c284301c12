using System.Runtime.InteropServices;
using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Linking;

/// <summary>
/// What tells whether two documents share their text: the smallest hashes of all runs of five words (a bottom-k sketch after
/// Broder, 1997). Only words count: numbering and signs differ between the formats of one text.
/// </summary>
/// <param name="Hashes">The smallest first; each once.</param>
public sealed record DocumentSketch(IReadOnlyList<ulong> Hashes)
{
    private const int Size = 128;
    private const int RunLength = 5;
    private const double EnoughShared = 0.85;

    /// <summary>The sketch of a document.</summary>
    public static DocumentSketch Of(Document document)
    {
        var smallest = new Smallest(Size);
        Span<ulong> run = stackalloc ulong[RunLength];
        var count = 0;
        foreach (var block in document.Blocks)
            if (block.Kind != BlockKind.Furniture)
                count = Add(block.Text, run, count, smallest);
        return new(smallest.ToArray());
    }

    /// <summary>The sketch that <see cref="ToBytes"/> wrote.</summary>
    public static DocumentSketch Of(ReadOnlySpan<byte> bytes) => new(MemoryMarshal.Cast<byte, ulong>(bytes).ToArray());

    /// <summary>The sketch for a store on this machine.</summary>
    public byte[] ToBytes() => MemoryMarshal.AsBytes(Hashes.ToArray().AsSpan()).ToArray();

    /// <summary>Whether the documents share nearly all their text.</summary>
    public bool Resembles(DocumentSketch other) => IsEnough(Shared(other), other);

    /// <summary>Whether so many shared hashes are nearly all.</summary>
    public bool IsEnough(int shared, DocumentSketch other) => shared > 0 && shared >= EnoughShared * Math.Max(Hashes.Count, other.Hashes.Count);

    /// <summary>The most hashes that a copy can lack of its original.</summary>
    public int MostLacking => (int)((1 - EnoughShared) * Hashes.Count);

    /// <summary>How many hashes the two share.</summary>
    public int Shared(DocumentSketch other)
    {
        var (shared, i, k) = (0, 0, 0);
        while (i < Hashes.Count && k < other.Hashes.Count)
        {
            var order = Hashes[i].CompareTo(other.Hashes[k]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static int Add(string text, Span<ulong> run, int count, Smallest smallest)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var hash = 14695981039346656037UL;
            while (i < text.Length && char.IsLetter(text[i]))
                hash = (hash ^ Folding.Fold(text[i++])) * 1099511628211UL;
            if (i == start)
            {
                i++;
                continue;
            }
            run[count++ % RunLength] = hash;
            if (count >= RunLength)
                smallest.Add(Combined(run, count));
        }
        return count;
    }

    private static ulong Combined(ReadOnlySpan<ulong> run, int count)
    {
        var combined = 0UL;
        for (var i = 0; i < RunLength; i++)
            combined = (combined * 6364136223846793005UL) + run[(count + i) % RunLength];
        return combined ^ (combined >> 29);
    }

    /// <summary>The smallest of many numbers, each once; most are larger than all kept, and cost one comparison.</summary>
    private sealed class Smallest(int most)
    {
        private readonly ulong[] _kept = new ulong[most];
        private int _count;

        public void Add(ulong number)
        {
            if (_count == most && number >= _kept[most - 1])
                return;
            var at = Array.BinarySearch(_kept, 0, _count, number);
            if (at >= 0)
                return;
            _count = Math.Min(_count + 1, most);
            Array.Copy(_kept, ~at, _kept, ~at + 1, _count - 1 - ~at);
            _kept[~at] = number;
        }

        public ulong[] ToArray() => _kept[.._count];
    }
}
