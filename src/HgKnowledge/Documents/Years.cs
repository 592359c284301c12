namespace HgKnowledge.Documents;

/// <summary>A span of calendar years, both ends included.</summary>
/// <param name="From">First year.</param>
/// <param name="To">Last year.</param>
public readonly record struct Years(int From, int To)
{
    /// <summary>A single year.</summary>
    public static Years Of(int year) => new(year, year);

    /// <summary>Number of years.</summary>
    public int Count => To - From + 1;

    /// <inheritdoc/>
    public override string ToString() => From == To ? $"{From}" : $"{From}-{To}";
}
