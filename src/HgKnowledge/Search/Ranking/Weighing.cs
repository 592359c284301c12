using HgKnowledge.Search.Analysis;

namespace HgKnowledge.Search.Ranking;

/// <summary>How much each term of a query says: the rarer it is among the passages, the more.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Weights">Their weights.</param>
/// <param name="Intent">The kind of passage that is asked for; empty for any.</param>
internal sealed record Weighing(IReadOnlyList<QueryTerm> Terms, double[] Weights, string Intent)
{
    private const double OfOptional = 0.15;

    // It says what several words say.
    private const double OfAbbreviation = 1.3;

    /// <summary>Whether the query was typed with accents: then a word of it that has none is meant so.</summary>
    public bool HasAccents { get; } = Terms.Any(term => term.HasAccents);

    /// <summary>The sum of what is wanted.</summary>
    public double Wanted { get; } = Math.Max(1e-9, Terms.Select((t, i) => t is { IsOptional: true, IsWord: true } ? 0 : Weights[i]).Sum());

    /// <summary>The weights by the frequencies of the terms among all passages.</summary>
    public static Weighing Of(QueryPlan plan, Func<QueryTerm, int> frequency, long passages) =>
        new(plan.Terms, [.. plan.Terms.Select(t => Rarity(frequency(t), passages) * Factor(t))], plan.Intent);

    private static double Factor(QueryTerm term) => term switch
    {
        { IsOptional: true, IsWord: true } => OfOptional,
        { IsAbbreviation: true } => OfAbbreviation,
        _ => 1,
    };

    private static double Rarity(int frequency, long passages) => Math.Log(1 + ((passages - frequency + 0.5) / (Math.Min(frequency, passages) + 0.5)));
}
