using System.Globalization;
using System.Text.RegularExpressions;
using HgKnowledge.Documents;

namespace HgKnowledge.Rules.Values;

/// <summary>The year by which a goal in words is to come true.</summary>
internal static partial class GoalYear
{
    /// <summary>The last year in the clause before the place, else in the innermost heading that names one; null if none does.</summary>
    public static int? Of(Document document, int block, int at)
    {
        var before = document.Blocks[block].Text[..at];
        return Last(before[(before.LastIndexOfAny([';', '.']) + 1)..])
            ?? document.Ancestors(block).Where(node => node.Block != block).Select(node => Last(node.Title)).FirstOrDefault(year => year is not null);
    }

    private static int? Last(string text) =>
        YearPattern().Matches(text) is { Count: > 0 } years ? int.Parse(years[^1].Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?:\bnăm|[-–])\s*(20\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearPattern();
}
