using HgKnowledge.Documents;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>
/// What holds for an indicator in each place and year: of each status what the newest document says, in one document the most
/// precise number. A rule that asks for a year gets few statements, however many documents speak of the indicator.
/// </summary>
internal sealed class Series
{
    private readonly Dictionary<(string Area, string Territory), SortedList<int, List<Fact>>> _places;
    private readonly ILookup<string, string> _territories;
    private readonly ILookup<(string Area, string Document), Fact> _own;

    /// <summary>The series of statements with known years, given by document and place.</summary>
    public Series(IEnumerable<Fact> facts)
    {
        var all = facts.ToList();
        _own = all.ToLookup(f => (Places.Key(f.Claim).Area, f.Statement.Document.Name));
        _places = all.GroupBy(f => Places.Key(f.Claim)).ToDictionary(place => place.Key, ByYear);
        _territories = _places.Keys.ToLookup(place => place.Area, place => place.Territory, StringComparer.Ordinal);
    }

    /// <summary>What holds in the year for the statement's place, and what its own document says of that year.</summary>
    public IEnumerable<Fact> In(int year, Fact like) => In(new Years(year, year), like);

    /// <summary>The same for several years, the first year first.</summary>
    public IEnumerable<Fact> In(Years years, Fact like) =>
        InForce(years, Places.Key(like.Claim))
            .Concat(_own[(Places.Key(like.Claim).Area, like.Statement.Document.Name)].Where(f => f.Year >= years.From && f.Year <= years.To))
            .DistinctBy(f => (f.Statement.Document.Name, f.Statement.Index))
            .OrderBy(f => f.Year);

    /// <summary>
    /// A document that does not say where it belongs is held against another place only if the corpus knows no second one.
    /// </summary>
    private IEnumerable<Fact> InForce(Years years, (string Area, string Territory) place)
    {
        var known = place.Territory.Length > 0 ? [place.Territory] : _territories[place.Area].Where(t => t.Length > 0).Take(2).ToArray();
        return known.Where(_ => known.Length == 1).Append("")
            .Select(territory => _places.GetValueOrDefault((place.Area, territory)))
            .OfType<SortedList<int, List<Fact>>>()
            .SelectMany(series => series.Where(year => year.Key >= years.From && year.Key <= years.To).SelectMany(year => year.Value));
    }

    private static SortedList<int, List<Fact>> ByYear(IEnumerable<Fact> facts) =>
        new(facts.GroupBy(f => f.Year).ToDictionary(year => year.Key, Newest));

    private static List<Fact> Newest(IEnumerable<Fact> facts) =>
        [.. facts.GroupBy(f => (f.Claim.Status, f.Claim.Measure.Family)).Select(same => same.ToList()).Select(same =>
            same.Where(f => f.Statement.Document.Name == same[^1].Statement.Document.Name).MinBy(f => f.Claim.Extent.Step)!)];
}
