using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Tells whether a number measures a change.</summary>
internal static class ChangeReader
{
    private const int Reach = 6;

    private static readonly string[] Reaching = ["còn", "xuống", "lên", "xuống còn", "giảm còn", "lên đến", "lên tới", "lên đạt"];
    private static readonly string[] Opening = ["kéo giảm ", "giảm ", "tăng "];
    private static readonly string[] Moving = [" giảm", " tăng", " giảm bình quân", " tăng bình quân"];
    private static readonly string[] Rates = ["tốc độ tăng", "tốc độ giảm", "mức tăng", "mức giảm", "tỷ lệ tăng", "tỷ lệ giảm"];

    /// <summary>The change that the clause's verb names. "giảm xuống còn 15%" names the level reached: no change.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="subject">The clause's label, or what is implied for a clause without one.</param>
    public static Change Read(TokenText text, QuantityMention quantity, Clause clause, string subject)
    {
        if (quantity.IsRank || IsLevelOfChange(text, quantity))
            return Change.None;
        for (var i = quantity.First - 1; i >= Math.Max(0, Math.Min(clause.First, quantity.First) - 1) && i >= quantity.First - Reach; i--)
        {
            if (text.IsAny(i, "còn", "xuống", "lên", "đạt", ";", ".", ":") || text.Is(i, "là"))
                return Leading(subject);
            if (text.IsAny(i, "tăng", "gấp", "thêm") && !text.Is(i + 1, "trưởng"))
                return Change.Increase;
            if (text.Is(i, "giảm"))
                return Change.Decrease;
            if (text.Match(i, "công nhận") > 0)
                return Change.Increase;
        }
        return Leading(subject);
    }

    /// <summary>Whether the number is a level that a change starts from or leads to: "giảm từ 5% xuống còn 3%".</summary>
    public static bool IsLevelOfChange(TokenText text, QuantityMention quantity) =>
        quantity.IsBaseline || text.IsAny(quantity.First, "còn", "xuống") || text.MatchAnyBefore(quantity.First, Reaching) > 0;

    /// <summary>The words of a label without the verb of change around them: "giảm tỷ lệ hộ nghèo" leads to a level of "tỷ lệ hộ nghèo".</summary>
    public static string WithoutVerb(string label)
    {
        foreach (var verb in Opening)
            if (label.StartsWith(verb, StringComparison.Ordinal) && Phrases.StartsWithAny(label.AsSpan(verb.Length), ClauseWords.Measures))
                label = label[verb.Length..];
        return LengthOfEnd(label, Rates) > 0 ? label : label[..^LengthOfEnd(label, Moving)];
    }

    private static int LengthOfEnd(string label, string[] endings)
    {
        foreach (var ending in endings)
            if (label.EndsWith(ending, StringComparison.Ordinal))
                return ending.Length;
        return 0;
    }

    /// <summary>"Giảm tỷ lệ hộ nghèo ... 1%", "tỷ lệ giảm nghèo mỗi năm từ 1%": the verb opens the label.</summary>
    private static Change Leading(string label)
    {
        if (label.StartsWith("giảm ", StringComparison.Ordinal) || label.StartsWith("kéo giảm", StringComparison.Ordinal) || label.Contains("giảm nghèo", StringComparison.Ordinal) || label.Contains("tỷ lệ giảm", StringComparison.Ordinal) || label.Contains("tốc độ giảm", StringComparison.Ordinal))
            return Change.Decrease;
        return label.StartsWith("tăng ", StringComparison.Ordinal) && !label.StartsWith("tăng trưởng", StringComparison.Ordinal) ? Change.Increase : Change.None;
    }
}
