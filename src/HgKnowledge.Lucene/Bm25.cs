namespace HgKnowledge.Lucene;

/// <summary>The relevance by which engines choose among very many matches; constants and form are those of SQLite's.</summary>
internal static class Bm25
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const double LeastRarity = 1e-6;

    /// <summary>How much it says that a passage matches at all.</summary>
    /// <param name="matches">Passages that match.</param>
    /// <param name="passages">All passages.</param>
    public static double Rarity(long matches, long passages) => Math.Max(Math.Log((passages - matches + 0.5) / (matches + 0.5)), LeastRarity);

    /// <summary>The relevance of one match.</summary>
    /// <param name="rarity">See <see cref="Rarity"/>.</param>
    /// <param name="frequency">Weighted number of occurrences.</param>
    /// <param name="length">Tokens of the passage, in tokens of the average passage.</param>
    public static double Relevance(double rarity, double frequency, double length) =>
        rarity * frequency * (Saturation + 1) / (frequency + Saturation * (1 - LengthShare + LengthShare * length));
}
