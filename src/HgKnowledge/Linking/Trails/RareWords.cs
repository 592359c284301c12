using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace HgKnowledge.Linking.Trails;

/// <summary>Compares titles by the words they share: a word that few titles have says more than one that many have.</summary>
internal sealed class RareWords
{
    private const double AlikeWeight = 0.7;
    private const double InOtherWords = 0.9;

    private readonly Dictionary<string, int> _titles = new(StringComparer.Ordinal);
    private readonly int _count;

    /// <summary>Counts in how many of the titles each word stands.</summary>
    public RareWords(IEnumerable<TitleWords> titles)
    {
        foreach (var title in titles)
        {
            _count++;
            foreach (var feature in title.Features.Union(title.Meaning))
                CollectionsMarshal.GetValueRefOrAddDefault(_titles, feature, out _)++;
        }
    }

    /// <summary>How alike the titles are: 0 to 1. A title that holds all of the other is more alike than two that share as much; synonyms count a little less.</summary>
    public double Likeness(TitleWords one, TitleWords other)
    {
        var written = Likeness(one.Features, other.Features);
        var translated = one.Meaning != one.Features || other.Meaning != other.Features;
        return translated ? Math.Max(written, InOtherWords * Likeness(one.Meaning, other.Meaning)) : written;
    }

    private double Likeness(FrozenSet<string> one, FrozenSet<string> other)
    {
        var shared = one.Where(other.Contains).Sum(Weight);
        var (first, second) = (one.Sum(Weight), other.Sum(Weight));
        return shared == 0 ? 0 : (AlikeWeight * 2 * shared / (first + second)) + ((1 - AlikeWeight) * shared / Math.Min(first, second));
    }

    /// <summary>Share of the words of the one title that the other has too; pairs do not count.</summary>
    public double Held(TitleWords one, TitleWords other)
    {
        var words = one.Features.Where(feature => !feature.Contains(' ', StringComparison.Ordinal)).ToList();
        return words.Count == 0 ? 0 : words.Where(other.Features.Contains).Sum(Weight) / words.Sum(Weight);
    }

    private double Weight(string feature) => 0.5 + Math.Log((_count + 1.0) / (_titles.GetValueOrDefault(feature) + 1.0));
}
