using System.Buffers;
using System.Runtime.InteropServices;
using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Repairs;

/// <summary>
/// How likely a word is behind another one: counts of syllables and of neighbours in official prose, and those of the
/// document itself, which weigh more. Costs are negative natural logarithms of probabilities.
/// </summary>
internal sealed class WordModel
{
    /// <summary>Stands for the start of a text or a sign that separates words.</summary>
    public const int None = -1;

    private const int OwnWeight = 4;
    private const double Smoothing = 8;
    private const int RareShare = 3000;

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create(".:;()“\"");

    private static readonly Lazy<WordModel> Prose = new(Load);

    private readonly Dictionary<string, int> _ids;
    private readonly List<string> _words;
    private readonly List<Tally> _tallies;
    private readonly Dictionary<(int First, int Second), Tally> _pairs;
    private long _total;

    private WordModel() => (_ids, _words, _tallies, _pairs) = (new(StringComparer.Ordinal), [], [], []);

    private WordModel(WordModel other)
    {
        _ids = new(other._ids, StringComparer.Ordinal);
        (_words, _tallies, _pairs, _total) = ([.. other._words], [.. other._tallies], new(other._pairs), other._total);
    }

    /// <summary>The words, in lower case; the index is a word's id.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>What is known of official prose in general.</summary>
    public static WordModel General => Prose.Value;

    /// <summary>What is known of official prose, and what the sound blocks of a document add.</summary>
    public static WordModel With(IEnumerable<Block> blocks)
    {
        var model = new WordModel(General);
        foreach (var block in blocks)
            model.Add(block.Text);
        return model;
    }

    /// <summary>Whether general prose has the word (any case).</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) => General.Id(word) != None;

    /// <summary>Whether the word is seldom or never met.</summary>
    public bool IsRare(ReadOnlySpan<char> word) => Id(word) is var id && (id == None || _tallies[id].Count * RareShare < _total);

    /// <summary>Whether the words were met beside one another.</summary>
    public bool ArePair(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => _pairs.ContainsKey((Id(first), Id(second)));

    /// <summary>The word's id, whatever its case; <see cref="None"/> if it is unknown.</summary>
    public int Id(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, 64)];
        word[..lower.Length].ToLowerInvariant(lower);
        return word.Length <= 64 && _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var id) ? id : None;
    }

    /// <summary>Cost of the word behind the other one.</summary>
    public double Cost(int previous, int word)
    {
        var alone = (_tallies[word].Count + 0.2) / (_total + (0.2 * _words.Count));
        if (previous == None)
            return -Math.Log(alone);
        _pairs.TryGetValue((previous, word), out var pair);
        return -Math.Log((pair.Count + (Smoothing * alone)) / (_tallies[previous].Count + Smoothing));
    }

    /// <summary>How often the word has a capital there, 0 to 1.</summary>
    public double Capitals(int previous, int word)
    {
        var alone = (_tallies[word].Capitals + 0.5) / (_tallies[word].Count + 2.0);
        _pairs.TryGetValue((previous, word), out var pair);
        return (pair.Capitals + (2 * alone)) / (pair.Count + 2.0);
    }

    /// <summary>Counts the words of a text. Strangers count from four letters on: shorter ones may be fragments.</summary>
    private void Add(string text)
    {
        var (previous, end, starts) = (None, -2, true);
        foreach (var run in LetterRuns.In(text))
        {
            starts |= end >= 0 && text.AsSpan(end, run.Start - end).ContainsAny(SentenceSigns);
            var word = text.AsSpan(run.Start, run.Length);
            var id = Syllable.IsValid(word) || word.Length >= 4 ? Own(word) : None;
            if (id != None)
                Count(run.Start == end + 1 && text[end] == ' ' ? previous : None, id, !starts && IsCapital(word));
            (previous, end, starts) = (id, run.Start + run.Length, false);
        }
    }

    private static bool IsCapital(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && !(word.Length > 1 && char.IsUpper(word[1]));

    private int Own(ReadOnlySpan<char> word)
    {
        if (Id(word) is not None and var known)
            return known;
        return Add(word.ToString().ToLowerInvariant(), default);
    }

    private int Add(string word, Tally tally)
    {
        _ids[word] = _words.Count;
        _words.Add(word);
        _tallies.Add(tally);
        _total += tally.Count;
        return _words.Count - 1;
    }

    private void Count(int previous, int word, bool capital)
    {
        var once = new Tally(OwnWeight, capital ? OwnWeight : 0);
        _total += OwnWeight;
        _tallies[word] += once;
        if (previous != None)
            CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (previous, word), out _) += once;
    }

    private static WordModel Load()
    {
        var model = new WordModel();
        var rows = CatalogData.Rows("syllables.tsv");
        foreach (var row in rows)
            model.Add(row[0], new(int.Parse(row[1]), int.Parse(row[2])));
        for (var first = 0; first < rows.Count; first++)
            foreach (var follower in rows[first].Length < 4 ? [] : rows[first][3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                model.AddPair(first, follower.Split('/'));
        return model;
    }

    private void AddPair(int first, string[] follower) =>
        _pairs[(first, _ids[follower[0]])] = new(int.Parse(follower[1]), follower.Length > 2 ? int.Parse(follower[2]) : 0);

    private readonly record struct Tally(int Count, int Capitals)
    {
        public static Tally operator +(Tally a, Tally b) => new(a.Count + b.Count, a.Capitals + b.Capitals);
    }
}
