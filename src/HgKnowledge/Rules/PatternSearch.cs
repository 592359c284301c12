using System.Text.RegularExpressions;
using HgKnowledge.Documents;

namespace HgKnowledge.Rules;

/// <summary>
/// Finds a wording in a document. The pattern runs only on blocks that have one of its words, so that a rule on words costs
/// next to nothing in documents that do not use them; a block on which it takes too long is passed over.
/// </summary>
internal static class PatternSearch
{
    /// <summary>The matches in reading order, each with its block.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pattern">A pattern with a time limit.</param>
    /// <param name="words">Phrases of which every match has one, in any case.</param>
    public static IEnumerable<(Block Block, Match Match)> In(Document document, Regex pattern, params string[] words)
    {
        foreach (var block in document.Blocks)
        {
            if (!Array.Exists(words, word => block.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                continue;
            for (var match = InTime(() => pattern.Match(block.Text)); match.Success; match = InTime(match.NextMatch))
                yield return (block, match);
        }
    }

    /// <summary>The same as passages.</summary>
    public static IEnumerable<Passage> Passages(Document document, Regex pattern, params string[] words) =>
        In(document, pattern, words).Select(found => new Passage(document, new(found.Block.Index, found.Match.Index, found.Match.Length)));

    private static Match InTime(Func<Match> search)
    {
        try
        {
            return search();
        }
        catch (RegexMatchTimeoutException)
        {
            return Match.Empty;
        }
    }
}
