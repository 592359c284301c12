using HgKnowledge.Search.Indexing;
using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Ranking;

/// <summary>
/// Leaves out what another format of the same document says as well. The passage that stays is that of the original: the
/// document nearer to the top of the folders, then the first by name.
/// </summary>
internal sealed class CopiesOnce
{
    private const double EnoughShared = 0.9;

    private readonly Dictionary<(long, long), bool> _copies = [];

    /// <summary>The passages, best first, each with the names of the documents that have it too.</summary>
    /// <param name="ranked">Best first.</param>
    /// <param name="most">How many are wanted.</param>
    public IReadOnlyList<(ScoredPassage Passage, IReadOnlyList<string> Copies)> Of(IEnumerable<ScoredPassage> ranked, int most)
    {
        var kept = new List<(ScoredPassage Passage, List<string> Copies)>();
        foreach (var scored in ranked)
        {
            var at = kept.FindIndex(k => IsCopy(k.Passage.Passage, scored.Passage));
            if (at < 0 && kept.Count == most)
                break;
            if (at < 0)
                kept.Add((scored, []));
            else
                kept[at] = Joined(kept[at], scored);
        }
        return [.. kept.Select(k => (k.Passage, (IReadOnlyList<string>)k.Copies))];
    }

    /// <summary>The original takes the place that its copy has reached.</summary>
    private static (ScoredPassage, List<string>) Joined((ScoredPassage Passage, List<string> Copies) kept, ScoredPassage found)
    {
        var (one, other) = (kept.Passage.Passage.Document, found.Passage.Document);
        var isOriginal = (Depth(other), other).CompareTo((Depth(one), one)) < 0;
        var copy = isOriginal ? one : other;
        if (!kept.Copies.Contains(copy))
            kept.Copies.Add(copy);
        return (isOriginal ? found with { Score = kept.Passage.Score } : kept.Passage, kept.Copies);
    }

    private static int Depth(string document) => document.Count(c => c == '/');

    /// <summary>Whether the two are one passage in two formats of a document.</summary>
    public bool IsCopy(StoredPassage one, StoredPassage other)
    {
        var (a, b) = (PassageRow.Document(one.Row), PassageRow.Document(other.Row));
        if (a == b)
            return false;
        var key = (Math.Min(a, b), Math.Max(a, b));
        if (!_copies.TryGetValue(key, out var isCopy))
            _copies.Add(key, isCopy = one.Sketch.Resembles(other.Sketch));
        return isCopy && SaysTheSame(one.Text, other.Text);
    }

    /// <summary>Formats part a text differently, so that one passage may be a piece of the other; a number that differs is news.</summary>
    public static bool SaysTheSame(string one, string other)
    {
        var (some, all) = (Words(one), Words(other));
        if (some.Length > all.Length)
            (some, all) = (all, some);
        var known = all.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        return some.Count(known.ContainsKey) >= EnoughShared * some.Length
            && some.Where(word => char.IsAsciiDigit(word[0])).CountBy(number => number).All(number => known.GetValueOrDefault(number.Key) >= number.Value);
    }

    private static string[] Words(string text) => new PassageTokens().Of(text).Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
