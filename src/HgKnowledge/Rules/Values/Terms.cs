using HgKnowledge.Documents;

namespace HgKnowledge.Rules.Values;

/// <summary>Periods as plans count them.</summary>
internal static class Terms
{
    /// <summary>The years that a period covers: a term from congress to congress (2020-2025) is the plan 2021-2025.</summary>
    public static Years Plan(Years years) => years.Count > 5 && years.Count % 5 == 1 ? years with { From = years.From + 1 } : years;

    /// <summary>All ways to lay periods end to end so that they cover the whole, at least two of them.</summary>
    public static IEnumerable<IReadOnlyList<Fact>> Partitions(Years whole, IReadOnlyList<Fact> facts)
    {
        var parts = facts.Where(f => f.Claim.Period is { } p && Plan(p) is var years && years != whole && years.From >= whole.From && years.To <= whole.To).ToList();
        return Extend(whole.From, whole.To, parts, []);
    }

    private static IEnumerable<IReadOnlyList<Fact>> Extend(int from, int to, List<Fact> parts, IReadOnlyList<Fact> laid)
    {
        if (from > to)
            return [laid];
        return parts.Where(part => Plan(part.Claim.Period!.Value).From == from)
            .SelectMany(part => Extend(Plan(part.Claim.Period!.Value).To + 1, to, parts, [.. laid, part]));
    }
}
