using HgKnowledge.Search.Indexing;
using HgKnowledge.Search.Matching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>
/// Looks for beginnings that very many passages have ("tr*") in the passages that have everything else: FTS5 would first
/// gather all passages with any such word.
/// </summary>
/// <param name="connection">The index.</param>
/// <param name="frequent">So many passages are many.</param>
internal sealed class FrequentPrefixes(SqliteConnection connection, int frequent) : IDisposable
{
    private readonly SqliteCommand _words = connection.Command("SELECT doc FROM tokens WHERE term >= $first AND term < $last", "$first", "$last");
    private readonly SqliteCommand _block = connection.Command("SELECT payload FROM blocks WHERE id = $row", "$row");
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly PassageTokens _tokens = new();

    /// <summary>Takes such beginnings out of the condition, if something else is left of it.</summary>
    public (MatchNode Others, IReadOnlyList<MatchTokens> Prefixes) Split(MatchNode expression)
    {
        var prefixes = new List<MatchTokens>();
        return Without(expression, prefixes) is { } rest ? (rest, prefixes) : (expression, []);
    }

    /// <summary>Whether the passage has words with these beginnings.</summary>
    public bool Has(long row, IReadOnlyList<MatchTokens> prefixes)
    {
        using var reader = _block.With(row).ExecuteReader();
        if (!reader.Read())
            return false;
        var tokens = _tokens.Of(Payload.Read(reader, 0).Record(DocumentRecords.Block).Text);
        var (exact, folded) = (" " + tokens.Exact, " " + tokens.Folded);
        return prefixes.All(p => (p.Field == TokenField.Exact ? exact : folded).Contains(" " + p.Tokens[0], StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _words.Dispose();
        _block.Dispose();
    }

    private MatchNode? Without(MatchNode node, List<MatchTokens> prefixes)
    {
        switch (node)
        {
            case MatchTokens { IsPrefix: true, Field: not TokenField.Mark, Tokens: [var prefix] } tokens when IsFrequent(prefix):
                prefixes.Add(tokens);
                return null;
            case MatchExcept except:
                return Without(except.Wanted, prefixes) is { } wanted ? except with { Wanted = wanted } : null;
            case MatchAll all:
                List<MatchNode> children = [.. all.Children.Select(child => Without(child, prefixes)).OfType<MatchNode>()];
                return children.Count == 0 ? null : new MatchAll(children);
            default:
                return node;
        }
    }

    private bool IsFrequent(string prefix)
    {
        if (!_known.TryGetValue(prefix, out var isFrequent))
            _known.Add(prefix, isFrequent = Count(prefix) >= frequent);
        return isFrequent;
    }

    /// <summary>How many passages have such words, one passage more than once; counted no further than is needed.</summary>
    private long Count(string prefix)
    {
        using var reader = _words.With(prefix, prefix + "\uFFFF").ExecuteReader();
        var count = 0L;
        while (count < frequent && reader.Read())
            count += reader.GetInt64(0);
        return count;
    }
}
