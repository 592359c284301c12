using HgKnowledge.Cli.Texts;

namespace HgKnowledge.Cli.Input;

/// <summary>Finds the one thing meant by what a person typed: an id or name, whole or its beginning, with or without accents.</summary>
/// <param name="items">What there is.</param>
/// <param name="id">The id of an item.</param>
/// <param name="name">Another name of it; empty if it has none.</param>
internal sealed class Lookup<T>(IReadOnlyList<T> items, Func<T, string> id, Func<T, string> name)
{
    /// <summary>The item.</summary>
    /// <exception cref="UserException">Nothing or several things are meant; the message lists what there is.</exception>
    public T One(string typed, Messages messages)
    {
        var wanted = Words.Fold(typed);
        Func<T, bool>[] stages =
        [
            item => id(item) == typed,
            item => Words.Fold(id(item)) == wanted || Words.Fold(name(item)) == wanted,
            item => Words.Fold(id(item)).StartsWith(wanted, StringComparison.Ordinal),
            item => Words.Fold(name(item)).StartsWith(wanted, StringComparison.Ordinal),
            item => Words.Fold(id(item)).Contains(wanted, StringComparison.Ordinal) || Words.Fold(name(item)).Contains(wanted, StringComparison.Ordinal),
        ];
        foreach (var meant in stages)
            if (items.Where(meant).Take(11).ToList() is { Count: > 0 } found)
                return found.Count == 1 ? found[0] : throw new UserException(messages.Ambiguous(typed, found.Select(Describe)));
        throw new UserException(messages.NotThere(typed, DidYouMean.Nearest(typed, items.Select(id))));
    }

    private string Describe(T item) => name(item).Length == 0 ? id(item) : $"{id(item)} ({name(item)})";
}
