using System.Runtime.InteropServices;
using HgKnowledge.Extraction;

namespace HgKnowledge.Linking;

/// <summary>
/// Finds documents that are there twice, as people keep the Word file beside its text or PDF. A copy would repeat every
/// statement of its original and find nothing but itself, so linking leaves it out and says so.
/// </summary>
/// <remarks>
/// Compared are sketches (<see cref="DocumentSketch"/>), which tell how much text two documents share. Two versions of a draft
/// share nearly all of it too, so a copy must also state the same numbers, dates and symbols.
/// </remarks>
public static class Copies
{
    /// <summary>For each copy the name of its original: the one nearer to the top of the folders, then the first by name.</summary>
    public static IReadOnlyDictionary<string, string> Find(IReadOnlyList<DocumentKnowledge> documents)
    {
        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        var sketches = documents.AsParallel().AsOrdered().Select(d => DocumentSketch.Of(d.Document)).ToArray();
        var byHash = new Dictionary<ulong, List<int>>();
        foreach (var i in Enumerable.Range(0, documents.Count).OrderBy(i => Depth(documents[i])).ThenBy(i => documents[i].Document.Name, StringComparer.Ordinal))
        {
            if (Original(i, documents, sketches, byHash) is { } original)
                copies[documents[i].Document.Name] = documents[original].Document.Name;
            else
                foreach (var hash in sketches[i].Hashes)
                    (CollectionsMarshal.GetValueRefOrAddDefault(byHash, hash, out _) ??= []).Add(i);
        }
        return copies;
    }

    private static int Depth(DocumentKnowledge document) => document.Document.Name.Count(c => c == '/');

    /// <summary>
    /// A copy lacks so few of the hashes that it has one of any few more of its original's; the rarest are looked up, so that
    /// what all documents repeat costs nothing.
    /// </summary>
    private static int? Original(int document, IReadOnlyList<DocumentKnowledge> documents, DocumentSketch[] sketches, Dictionary<ulong, List<int>> byHash)
    {
        var own = sketches[document];
        var lists = own.Hashes.Select(hash => byHash.GetValueOrDefault(hash) ?? []).OrderBy(list => list.Count).Take(own.MostLacking + 1);
        return lists.SelectMany(list => list).Distinct()
            .Select(other => (Other: other, Shared: own.Shared(sketches[other])))
            .Where(o => own.IsEnough(o.Shared, sketches[o.Other]))
            .OrderByDescending(o => o.Shared).ThenBy(o => Depth(documents[o.Other])).ThenBy(o => documents[o.Other].Document.Name, StringComparer.Ordinal)
            .Where(o => SaysTheSame(documents[document], documents[o.Other]))
            .Select(o => (int?)o.Other).FirstOrDefault();
    }

    private static bool SaysTheSame(DocumentKnowledge one, DocumentKnowledge other) =>
        Same(one.Targets.Select(t => (t.Quantity.Low, t.Quantity.High, t.Quantity.Bound, t.Quantity.Unit, t.Period)), other.Targets.Select(t => (t.Quantity.Low, t.Quantity.High, t.Quantity.Bound, t.Quantity.Unit, t.Period)))
        && Same(one.References.Select(r => (r.Symbol, r.Date)), other.References.Select(r => (r.Symbol, r.Date)))
        && Same(one.Tasks.Select(t => (t.Deadline?.To, string.Join(';', t.Lead))), other.Tasks.Select(t => (t.Deadline?.To, string.Join(';', t.Lead))));

    private static bool Same<T>(IEnumerable<T> one, IEnumerable<T> other)
        where T : notnull =>
        one.CountBy(x => x).ToHashSet().SetEquals(other.CountBy(x => x));
}
