using System.Collections.Frozen;
using System.Text.RegularExpressions;
using HgKnowledge.Documents;

namespace HgKnowledge.Linking.Trails;

/// <summary>What the title of a document says: its words and pairs of neighbouring words, and the period it names.</summary>
/// <param name="Features">Words and pairs, in lower case; words that most titles have are left out.</param>
/// <param name="Count">Number of different words among them.</param>
/// <param name="Period">The period in the title.</param>
internal sealed partial record TitleWords(FrozenSet<string> Features, int Count, Years? Period)
{
    // Two names of one thing; people who lead are cadres, whatever the title calls them.
    private static readonly (string Written, string Meant, string Beside)[] Synonyms =
    [
        ("nguồn nhân lực", "cán bộ", "lãnh đạo"), ("nhân lực", "cán bộ", "lãnh đạo"), ("đội ngũ cán bộ", "cán bộ", ""),
        ("kết cấu hạ tầng", "hạ tầng", ""), ("cơ sở hạ tầng", "hạ tầng", ""),
    ];

    private static readonly FrozenSet<string> Filling = FrozenSet.Create(
        StringComparer.Ordinal,
        "của", "về", "và", "các", "những", "trên", "địa", "bàn", "giai", "đoạn", "đến", "năm", "tầm", "nhìn", "định", "hướng", "nhiệm", "kỳ", "thời", "cho",
        "để", "với", "chuyên", "đề", "trong", "việc", "số", "ngày", "tháng", "tiếp", "theo");

    /// <summary>The features with synonyms brought together; the same set where the title has none.</summary>
    public FrozenSet<string> Meaning { get; private init; } = Features;

    /// <summary>The words of a title without its type.</summary>
    public static TitleWords Of(string title)
    {
        var plain = Citation().Replace(title, " ").ToLowerInvariant();
        var words = WordsOf(plain);
        var meant = Meant(plain);
        var features = FeaturesOf(words);
        return new(features, words.Distinct(StringComparer.Ordinal).Count(), PeriodIn(plain)) { Meaning = meant == plain ? features : FeaturesOf(WordsOf(meant)) };
    }

    private static string Meant(string plain)
    {
        var meant = plain;
        foreach (var (written, synonym, beside) in Synonyms)
            if (plain.Contains(beside, StringComparison.Ordinal))
                meant = meant.Replace(written, synonym, StringComparison.Ordinal);
        return meant;
    }

    private static List<string> WordsOf(string plain) =>
        [.. Word().Matches(plain).Select(match => match.Value).Where(word => !Filling.Contains(word))];

    private static FrozenSet<string> FeaturesOf(List<string> words) =>
        words.Concat(words.Zip(words.Skip(1), (first, second) => $"{first} {second}")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether both periods can be that of one document: "nhiệm kỳ 2020-2025" and "giai đoạn 2021-2025" can.</summary>
    public bool FitsPeriod(TitleWords other) =>
        Period is not { } mine || other.Period is not { } theirs || (Math.Abs(mine.From - theirs.From) <= 1 && mine.To == theirs.To);

    private static Years? PeriodIn(string title)
    {
        var period = Periods().Match(title);
        return period.Success ? new Years(int.Parse(period.Groups["from"].ValueSpan), int.Parse(period.Groups["to"].ValueSpan)) : null;
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}&]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Periods();

    // The document that a new one replaces is named by its number, its date and its issuer; only its subject tells what the new one is about.
    [GeneratedRegex(@"^.*?thay\s+thế\s[^“]*?\d+[a-z]?(?:/\d{4})?[-/]\p{Lu}.*?\s(?=về\s)|(?:số\s+)?\d+[a-z]?(?:/\d{4})?[-/]\p{Lu}[\p{L}/-]*|ngày\s+\d+/\d+/\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Citation();
}
