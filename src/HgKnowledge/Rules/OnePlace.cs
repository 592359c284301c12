using HgKnowledge.Documents;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules;

/// <summary>Which documents speak of one province, as far as one can tell.</summary>
internal static class OnePlace
{
    /// <summary>Whether both may: the same territory, or one that is not known. Central documents stand apart.</summary>
    public static bool Same(Document one, Document other) =>
        one == other || (Places.Territory(one.Meta) is var a && Places.Territory(other.Meta) is var b
            && a != Places.Country && b != Places.Country && (a.Length == 0 || b.Length == 0 || a == b));

    /// <summary>The items by territory; those of an unknown one stand in each of them.</summary>
    public static IEnumerable<IReadOnlyList<T>> Groups<T>(IEnumerable<T> items, Func<T, Document> document)
    {
        var byPlace = items.ToLookup(item => Places.Territory(document(item).Meta), StringComparer.Ordinal);
        var places = byPlace.Select(group => group.Key).Where(place => place.Length > 0).ToList();
        return places.Count == 0 ? [[.. byPlace[""]]] : places.Select(place => (IReadOnlyList<T>)(place == Places.Country ? [.. byPlace[place]] : [.. byPlace[""], .. byPlace[place]]));
    }
}
