using System.Text.RegularExpressions;

namespace HgKnowledge.Documents;

/// <summary>Reads the years that a title or heading names.</summary>
public static partial class YearsReader
{
    /// <summary>The last span of years behind the word ("nhiệm kỳ 2020 - 2025"), or null.</summary>
    public static Years? Last(string text, string word)
    {
        Years? found = null;
        foreach (Match match in Spans().Matches(text))
            if (match.Groups["word"].Value.Equals(word, StringComparison.OrdinalIgnoreCase))
                found = Of(match);
        return found;
    }

    /// <summary>What a title speaks of: a period, else the one year of a yearly plan; null if it names neither.</summary>
    public static Years? Subject(string title)
    {
        if ((Last(title, "giai đoạn") ?? Last(title, "thời kỳ")) is { } period)
            return period;
        var years = SingleYear().Matches(title);
        // "đến năm 2030, tầm nhìn đến năm 2050": the first year is the one that is planned for.
        return years.Count > 0 ? Years.Of(int.Parse(years[0].Groups["year"].ValueSpan)) : null;
    }

    private static Years Of(Match match) => new(int.Parse(match.Groups["from"].ValueSpan), int.Parse(match.Groups["to"].ValueSpan));

    [GeneratedRegex(@"(?<word>nhiệm kỳ|giai đoạn|thời kỳ)\s+(?<from>(?:19|20)\d{2})\s*[-–—]\s*(?<to>(?:19|20)\d{2})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Spans();

    [GeneratedRegex(@"\bnăm\s+(?<year>20\d{2})\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex SingleYear();
}
