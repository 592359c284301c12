namespace HgKnowledge.Rules.Decisions;

/// <summary>The words by which rulings are typed, kept and exported.</summary>
public static class RulingWords
{
    /// <summary>All of them, in the order of help.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Ruling>().Select(Word)];

    /// <summary>"accepted", "wrong" or "to-fix".</summary>
    public static string Word(this Ruling ruling) => ruling switch
    {
        Ruling.Accepted => "accepted",
        Ruling.Wrong => "wrong",
        _ => "to-fix",
    };

    /// <summary>The ruling of that word.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Ruling Parse(string word) =>
        Enum.GetValues<Ruling>().FirstOrDefault(ruling => ruling.Word() == word) is var found && found.Word() == word
            ? found
            : throw new ArgumentException($"'{word}' is no ruling.", nameof(word));
}
