using System.Runtime.InteropServices;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Linking;

/// <summary>
/// Finds documents that are there twice, as people keep the Word file beside its text or PDF. A copy would repeat every
/// statement of its original and find nothing but itself, so linking leaves it out and says so.
/// </summary>
/// <remarks>
/// Compared are the smallest hashes of all runs of five words (bottom-k sketches after Broder, 1997): their overlap
/// estimates how much text two documents share. Two versions of a draft share nearly all of it too, so a copy must also state
/// the same numbers, dates and symbols.
/// </remarks>
public static class Copies
{
    private const int SketchSize = 128;
    private const int RunLength = 5;
    private const double EnoughShared = 0.85;

    /// <summary>For each copy the name of its original: the one nearer to the top of the folders, then the first by name.</summary>
    public static IReadOnlyDictionary<string, string> Find(IReadOnlyList<DocumentKnowledge> documents)
    {
        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        var sketches = documents.AsParallel().AsOrdered().Select(d => Sketch(d.Document)).ToArray();
        var byHash = new Dictionary<ulong, List<int>>();
        foreach (var i in Enumerable.Range(0, documents.Count).OrderBy(i => Depth(documents[i])).ThenBy(i => documents[i].Document.Name, StringComparer.Ordinal))
        {
            if (Original(i, documents, sketches, byHash) is { } original)
                copies[documents[i].Document.Name] = documents[original].Document.Name;
            else
                foreach (var hash in sketches[i])
                    (CollectionsMarshal.GetValueRefOrAddDefault(byHash, hash, out _) ??= []).Add(i);
        }
        return copies;
    }

    private static int Depth(DocumentKnowledge document) => document.Document.Name.Count(c => c == '/');

    /// <summary>
    /// A copy lacks so few of the hashes that it has one of any few more of its original's; the rarest are looked up, so that
    /// what all documents repeat costs nothing.
    /// </summary>
    private static int? Original(int document, IReadOnlyList<DocumentKnowledge> documents, ulong[][] sketches, Dictionary<ulong, List<int>> byHash)
    {
        var own = sketches[document];
        var lists = own.Select(hash => byHash.GetValueOrDefault(hash) ?? []).OrderBy(list => list.Count).Take((int)((1 - EnoughShared) * own.Length) + 1);
        return lists.SelectMany(list => list).Distinct()
            .Select(other => (Other: other, Shared: Shared(own, sketches[other])))
            .Where(o => o.Shared >= EnoughShared * Math.Max(own.Length, sketches[o.Other].Length))
            .OrderByDescending(o => o.Shared).ThenBy(o => Depth(documents[o.Other])).ThenBy(o => documents[o.Other].Document.Name, StringComparer.Ordinal)
            .Where(o => SaysTheSame(documents[document], documents[o.Other]))
            .Select(o => (int?)o.Other).FirstOrDefault();
    }

    /// <summary>How many hashes two sketches share; both are in order.</summary>
    private static int Shared(ulong[] one, ulong[] other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
            if (one[i] == other[j])
                (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (one[i] < other[j])
                i++;
            else
                j++;
        return shared;
    }

    private static bool SaysTheSame(DocumentKnowledge one, DocumentKnowledge other) =>
        Same(one.Targets.Select(t => (t.Quantity.Low, t.Quantity.High, t.Quantity.Bound, t.Quantity.Unit, t.Period)), other.Targets.Select(t => (t.Quantity.Low, t.Quantity.High, t.Quantity.Bound, t.Quantity.Unit, t.Period)))
        && Same(one.References.Select(r => (r.Symbol, r.Date)), other.References.Select(r => (r.Symbol, r.Date)))
        && Same(one.Tasks.Select(t => (t.Deadline?.To, string.Join(';', t.Lead))), other.Tasks.Select(t => (t.Deadline?.To, string.Join(';', t.Lead))));

    private static bool Same<T>(IEnumerable<T> one, IEnumerable<T> other)
        where T : notnull =>
        one.CountBy(x => x).ToHashSet().SetEquals(other.CountBy(x => x));

    private static ulong[] Sketch(Document document)
    {
        var hashes = new HashSet<ulong>();
        Span<ulong> run = stackalloc ulong[RunLength];
        var count = 0;
        foreach (var block in document.Blocks)
            if (block.Kind != BlockKind.Furniture)
                count = Add(block.Text, run, count, hashes);
        return [.. hashes.Order().Take(SketchSize)];
    }

    /// <summary>Only words count: numbering and signs differ between the formats of one text.</summary>
    private static int Add(string text, Span<ulong> run, int count, HashSet<ulong> hashes)
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
                hashes.Add(Combined(run, count));
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
}
