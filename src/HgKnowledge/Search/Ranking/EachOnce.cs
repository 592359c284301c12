using HgKnowledge.Linking;
using HgKnowledge.Search.Indexing;
using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Ranking;

/// <summary>Leaves out of many passages those that another format of the same document has among them, so that they count once.</summary>
/// <param name="source">What is known of the passages.</param>
internal sealed class EachOnce(IPassageSource source)
{
    // Nearly all hashes of copies are the same: of a few that follow one another two in a row are, as good as surely.
    private const int MostKeys = 6;

    // What many documents repeat is no sign of a copy.
    private const int MostCompared = 8;

    private readonly Dictionary<ulong, List<(DocumentSketch Sketch, IReadOnlyList<long> Rows)>> _originals = [];

    /// <summary>The rows without those of copies, in their order within each document.</summary>
    public IReadOnlyList<long> Of(IReadOnlyList<long> rows)
    {
        var once = new List<long>(rows.Count);
        foreach (var document in rows.GroupBy(PassageRow.Document))
            once.AddRange(source.Sketch(document.Key) is { } sketch ? New([.. document], sketch) : document);
        return once;
    }

    private IReadOnlyList<long> New(IReadOnlyList<long> rows, DocumentSketch sketch)
    {
        var keys = sketch.Hashes.Zip(sketch.Hashes.Skip(1), (one, next) => (one * 31) ^ next).Take(MostKeys).ToList();
        foreach (var original in keys.SelectMany(key => _originals.GetValueOrDefault(key) ?? []).DistinctBy(o => o.Rows[0]).Take(MostCompared))
            if (original.Sketch.Resembles(sketch))
                return Unsaid(rows, original.Rows);
        foreach (var key in keys)
            if (!_originals.TryGetValue(key, out var known))
                _originals.Add(key, [(sketch, rows)]);
            else
                known.Add((sketch, rows));
        return rows;
    }

    private List<long> Unsaid(IReadOnlyList<long> rows, IReadOnlyList<long> said)
    {
        var texts = source.Read(said).Select(passage => passage.Text).ToList();
        var words = texts.Select(Words).ToHashSet(StringComparer.Ordinal);
        return [.. source.Read(rows).Where(p => !words.Contains(Words(p.Text)) && !texts.Exists(t => CopiesOnce.SaysTheSame(t, p.Text))).Select(p => p.Row)];
    }

    private static string Words(string text) => new PassageTokens().Of(text).Folded;
}
