using System.Text;

namespace HgKnowledge.Search.Ranking;

/// <summary>The part of a passage that shows best why it answers the query.</summary>
/// <param name="Text">The part, each match between U+0002 and U+0003, "…" where something was cut off.</param>
/// <param name="FirstMatch">Where in the passage its first match stands; 0 without a match.</param>
internal sealed record Snippet(string Text, int FirstMatch)
{
    private const int Longest = 240;
    private const int LeadIn = 40;
    private const char Open = '\u0002';
    private const char Close = '\u0003';

    /// <summary>Cuts the snippet out of the text.</summary>
    public static Snippet Of(string text, IReadOnlyList<TermMatch> matches)
    {
        var start = text.Length <= Longest ? 0 : Start(text, matches);
        var end = text.Length - start <= Longest ? text.Length : WordEnd(text, start + Longest);
        var shown = matches.Where(match => match.Start >= start && match.Start < end).ToList();
        var builder = new StringBuilder(start > 0 ? "…" : "");
        Mark(builder, text, start, end, shown);
        return new Snippet(builder.Append(end < text.Length ? "…" : "").ToString(), shown.Count > 0 ? shown[0].Start : 0);
    }

    /// <summary>Begins before the match from which on the most different terms are in reach; the earliest of equals.</summary>
    private static int Start(string text, IReadOnlyList<TermMatch> matches)
    {
        var best = matches.Count == 0 ? 0 : matches[Enumerable.Range(0, matches.Count).MaxBy(first => TermsInReach(matches, first))].Start;
        var start = Math.Min(best - LeadIn, text.Length - Longest);
        if (start <= 0)
            return 0;
        var space = text.IndexOf(' ', start, Math.Max(best - start, 0));
        return space < 0 ? Math.Min(best, start) : space + 1;
    }

    private static int TermsInReach(IReadOnlyList<TermMatch> matches, int first) => matches
        .Skip(first)
        .TakeWhile(match => match.End <= matches[first].Start + Longest - LeadIn)
        .Select(match => match.Term)
        .Distinct()
        .Count();

    private static int WordEnd(string text, int end)
    {
        var space = text.LastIndexOf(' ', end, LeadIn);
        return space < 0 ? end : space;
    }

    // Neighbours that only a space parts are one mark.
    private static void Mark(StringBuilder builder, string text, int start, int end, List<TermMatch> matches)
    {
        var position = start;
        for (var i = 0; i < matches.Count; i++)
        {
            var (from, to) = (matches[i].Start, matches[i].End);
            while (i + 1 < matches.Count && matches[i + 1].Start <= to + 1 && (matches[i + 1].Start <= to || text[to] == ' '))
                to = Math.Max(to, matches[++i].End);
            to = Math.Min(to, end);
            Append(builder, text.AsSpan(position..from));
            builder.Append(Open);
            Append(builder, text.AsSpan(from..to));
            builder.Append(Close);
            position = to;
        }
        Append(builder, text.AsSpan(position..end));
    }

    // The marks of the text itself, should it have any, are no marks of a match.
    private static void Append(StringBuilder builder, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            builder.Append(c is Open or Close ? ' ' : c);
    }
}
