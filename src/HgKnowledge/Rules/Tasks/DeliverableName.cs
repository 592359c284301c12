using System.Collections.Frozen;
using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Rules.Tasks;

/// <summary>What sets one deliverable apart from another.</summary>
/// <param name="Type">Type of the document.</param>
/// <param name="Words">The words of its title that carry meaning, in lower case.</param>
/// <param name="Symbols">Numbers of the documents that the title names.</param>
/// <param name="Period">The period in the title.</param>
internal sealed partial record DeliverableName(string Type, FrozenSet<string> Words, FrozenSet<string> Symbols, Years? Period)
{
    private const double LeastShared = 0.85;
    private const double LeastAlike = 0.5;

    private static readonly FrozenSet<string> Filling = FrozenSet.Create(
        StringComparer.Ordinal,
        "của", "về", "và", "các", "những", "trên", "địa", "bàn", "giai", "đoạn", "đến", "năm", "tầm", "nhìn", "định", "hướng", "nhiệm", "kỳ", "thời", "cho", "để", "với", "chuyên", "đề", "trong");

    /// <summary>The name that a title gives.</summary>
    public static DeliverableName Of(string title, string type)
    {
        var subject = title.StartsWith(type, StringComparison.OrdinalIgnoreCase) ? DeliverableType.Subject(type, Subject.Cut(title[type.Length..])) : title;
        var words = Tokens(subject).Where(word => !Filling.Contains(word) && !Year().IsMatch(word));
        var period = Periods().Match(title);
        return new(
            type.ToLowerInvariant(),
            words.ToFrozenSet(StringComparer.Ordinal),
            Symbol().Matches(title).Select(match => match.Value).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            period.Success ? new Years(int.Parse(period.Groups["from"].ValueSpan), int.Parse(period.Groups["to"].ValueSpan)) : null);
    }

    /// <summary>Whether both mean one deliverable: nearly the same words, and no consecutive periods or other cited documents.</summary>
    public bool IsSame(DeliverableName other)
    {
        if (!Type.EndsWith(other.Type, StringComparison.Ordinal) && !other.Type.EndsWith(Type, StringComparison.Ordinal))
            return false;
        if (Symbols.Count > 0 && other.Symbols.Count > 0 && !Symbols.SetEquals(other.Symbols))
            return false;
        if (Period is { } mine && other.Period is { } theirs && (mine.To <= theirs.From || theirs.To <= mine.From))
            return false;
        double shared = Words.Count(other.Words.Contains);
        return shared >= LeastShared * Math.Min(Words.Count, other.Words.Count) && shared >= LeastAlike * (Words.Count + other.Words.Count - shared);
    }

    private static IEnumerable<string> Tokens(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{N}&]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:19|20)\d\d$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Periods();

    [GeneratedRegex(@"\d+[a-z]?(?:/\d{4})?[-/]\p{Lu}[\p{L}-]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Symbol();
}
