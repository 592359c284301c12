using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Cli.Input;

/// <summary>Finds the trails that a person asks for.</summary>
internal static class TrailSearch
{
    private const int Most = 10;
    private const int Longest = 160;

    /// <summary>The trails of that symbol; else those whose title has the words in a row, else all of the words anywhere.</summary>
    public static IReadOnlyList<Trail> Find(Knowledge knowledge, string typed)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Func<Trail, bool>[] stages =
        [
            trail => trail.Match?.Issued.Symbol is { } symbol && Words.Fold(symbol) == Words.Fold(typed),
            trail => Titles(trail).Any(title => Words.Mentions(title, typed)),
            trail => Titles(trail).Any(title => words.All(word => Words.Mentions(title, word))),
        ];
        return stages.Select(stage => knowledge.Trails.Where(stage).Take(Most).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <summary>The evidence with the words behind it, as a citation alone says little.</summary>
    public static string Around(TrailStep step)
    {
        var block = step.Source.Document.Blocks[step.Evidence.Block];
        var end = step.Kind == TrailStepKind.Planned ? step.Evidence.End : block.Text.Length;
        end = Math.Min(end, step.Evidence.Start + Longest);
        return step.Source.Document.Quote(step.Evidence with { Length = end - step.Evidence.Start });
    }

    private static IEnumerable<string> Titles(Trail trail)
    {
        foreach (var plan in trail.Plans)
            yield return plan.Title;
        if (trail.Match is { } match)
            yield return $"{match.Issued.Name} {match.Issued.About}";
    }
}
