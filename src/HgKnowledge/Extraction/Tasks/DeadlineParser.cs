using System.Text.RegularExpressions;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Reads deadlines: "quý IV năm 2021", "Quý IV/2025 - Quý II/2026", "trước ngày 30/6/2025", "từ quý IV năm 2022 đến tháng 6 năm 2023".</summary>
public static class DeadlineParser
{
    /// <summary>The deadline that a whole phrase, such as a table cell, states; null if it states none.</summary>
    public static Deadline? Parse(string text) => Read(text, 0, Word(text));

    /// <summary>"Hàng năm", "Thường xuyên" and the like; null if the text says nothing of the kind.</summary>
    /// <remarks>"định kỳ trước ngày 30 tháng 11 hàng năm" repeats every year: the words with a unit say more than "định kỳ" alone.</remarks>
    public static string? Recurrence(string text)
    {
        var matches = DeadlinePatterns.Recurrence().Matches(text);
        return (matches.FirstOrDefault(match => match.Value.Contains(' ') && !DeadlinePatterns.Vague().IsMatch(match.Value)) ?? matches.FirstOrDefault())?.Value;
    }

    /// <summary>The deadline that a sentence announces ("hoàn thành trong", "trước ngày"); null without one.</summary>
    /// <remarks>A period inside a title ("giai đoạn 2021 - 2025") is no deadline: it has nothing that announces it.</remarks>
    internal static Deadline? Announced(string sentence)
    {
        foreach (Match cue in DeadlinePatterns.Cue().Matches(sentence))
            if (Read(sentence, cue.Index + cue.Length, cue.Groups["way"].Value, near: true) is { } deadline)
                return deadline;
        return null;
    }

    /// <summary>The deadline that opens a sentence: "Từ quý IV năm 2022 đến tháng 6 năm 2023, ...".</summary>
    internal static Deadline? Opening(string adverbial) =>
        Opens(adverbial) ? Read(adverbial, 0, Word(adverbial)) : null;

    private static bool Opens(string text)
    {
        string[] words = ["từ ", "trong quý", "trong tháng", "trong năm", "đến ", "trước ", "quý", "quí", "tháng", "chậm nhất", "năm 20"];
        return Array.Exists(words, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private static string Word(string text) => text.TrimStart().StartsWith("trước", StringComparison.OrdinalIgnoreCase) ? "trước" : "";

    private static Deadline? Read(string text, int at, string way, bool near = false)
    {
        var match = DeadlinePatterns.Point().Match(text, at);
        if (!match.Success || near && match.Index > at + 6 || Point(match) is not var (from, to))
            return null;
        var end = match.Index + match.Length;
        if (DeadlinePatterns.Joint().Match(text, end) is { Success: true } joint
            && DeadlinePatterns.Point().Match(text, joint.Index + joint.Length) is { Success: true } second
            && second.Index == joint.Index + joint.Length && Point(second) is var (start, last) && start > from)
            (to, end) = (last, second.Index + second.Length);
        var repeats = text.AsSpan(end).TrimStart().StartsWith("hàng năm", StringComparison.OrdinalIgnoreCase);
        if (repeats)
            return null;
        var written = text[match.Index..end];
        if (!way.StartsWith("trước", StringComparison.OrdinalIgnoreCase) && !way.EndsWith("trước", StringComparison.OrdinalIgnoreCase))
            return new(written, from, to);
        // "Before 30/6" may still be met on that day; "before quarter IV" may not.
        return new("trước " + written, null, match.Groups["day"].Success ? to : from.AddDays(-1));
    }

    private static (DateOnly From, DateOnly To)? Point(Match match)
    {
        var year = Number(match, "year");
        if (match.Groups["day"].Success)
            return Day(year, Number(match, "month"), Number(match, "day"));
        if (match.Groups["half"].Success)
            return match.Groups["part"].ValueSpan.Equals("đầu", StringComparison.OrdinalIgnoreCase) ? Months(year, 1, 6) : Months(year, 7, 12);
        if (match.Groups["month"].Success)
            return Number(match, "month") is >= 1 and <= 12 and var month ? Months(year, month, month) : null;
        if (match.Groups["quarter"].Success)
            return Quarters(year, match.Groups["quarter"].Value, match.Groups["last"].Value);
        if (match.Groups["season"].Success)
            return Season(year, match.Groups["season"].Value);
        var last = match.Groups["end"].Success ? Number(match, "end") : year;
        return last < year ? null : (new(year, 1, 1), new(last, 12, 31));
    }

    private static (DateOnly, DateOnly)? Day(int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateOnly(year, month, day);
        return (date, date);
    }

    private static (DateOnly, DateOnly) Season(int year, string season) => season.ToLowerInvariant() switch
    {
        "đầu" => Months(year, 1, 3),
        "giữa" => Months(year, 4, 9),
        _ => Months(year, 10, 12),
    };

    private static (DateOnly, DateOnly) Quarters(int year, string first, string last)
    {
        var from = Quarter(first);
        var to = last.Length > 0 ? Quarter(last) : from;
        return Months(year, from * 3 - 2, Math.Max(from, to) * 3);
    }

    private static int Quarter(string numeral) => numeral.ToUpperInvariant() switch
    {
        "I" or "1" => 1,
        "II" or "2" => 2,
        "III" or "3" => 3,
        _ => 4,
    };

    private static (DateOnly, DateOnly) Months(int year, int first, int last) =>
        (new(year, first, 1), new(year, last, DateTime.DaysInMonth(year, last)));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan);
}
