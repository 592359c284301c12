using System.Text.RegularExpressions;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Finds documents and reviews that a sentence plans without saying who makes them.</summary>
internal static partial class PlannedDocuments
{
    /// <summary>The documents, in reading order.</summary>
    public static IEnumerable<TitlePart> In(string text, int start, int end)
    {
        var based = Words.Is(text, start, "trên cơ sở");
        var read = start - 1;
        for (var at = start; at < end; at = Next(text, at, end))
        {
            var comma = at > start && text[LastMark(text, at)] is ',';
            var verb = AfterOpenings(text, at);
            comma &= DeliverableWords.Pressing.Match(text, Words.SkipSpaces(text, at)) == 0;
            foreach (var part in DeliverableReader.Read(text, verb, end, DeliverableWords.Planning))
                if (part.Start > read && IsNamed(text, part) && (!comma || based || Words.Capital(text, part.Start)))
                {
                    read = part.Start;
                    yield return part;
                }
            if (!comma && Review(text, at, end) is { } review)
                yield return review;
        }
    }

    /// <summary>The body whose document it is to be: "Chỉ thị của Ban Thường vụ Tỉnh ủy về ...".</summary>
    public static IReadOnlyList<string> Issuer(string text, TitlePart part)
    {
        var at = Words.SkipSpaces(text, part.Start + DeliverableWords.Types.Match(text, part.Start));
        if (!Words.Is(text, at, "của") || BodyListReader.Read(text, at + 3) is not { Named: true } issuer || issuer.End >= part.End)
            return [];
        return issuer.Names;
    }

    private static bool IsNamed(string text, TitlePart part)
    {
        if (part.Plural || part.Bare || part.Type is null || HasNumber().IsMatch(text.AsSpan(part.Start, part.End - part.Start)))
            return false;
        return Words.Capital(text, part.Start) || DeliverableWords.PlainTypes.Match(text, part.Start) > 0;
    }

    private static TitlePart? Review(string text, int at, int end)
    {
        var start = AfterOpenings(text, at);
        if (DeliverableWords.Reviews.Match(text, start) == 0 || Words.Is(text, start, "đánh giá"))
            return null;
        var stop = TitleEnd.Of(text, start, end);
        return Reviewed().IsMatch(text.AsSpan(start, stop - start)) ? new(start, stop, Reporting.Type(text, start)) : null;
    }

    private static int AfterOpenings(string text, int at)
    {
        at = Words.SkipSpaces(text, at);
        while (DeliverableWords.Openings.Match(text, at) is > 0 and var opening)
            at = Words.SkipCommas(text, at + opening);
        return at;
    }

    private static int Next(string text, int at, int end)
    {
        for (var next = at; next < end; next++)
            if (text[next] is ';' or ',' or ':' && Words.SkipSpaces(text, next + 1) is var start && start < end)
                return start;
        return end;
    }

    private static int LastMark(string text, int at)
    {
        at--;
        while (at > 0 && char.IsWhiteSpace(text[at]))
            at--;
        return at;
    }

    // With a number it is issued already: "Hoàn thành Kế hoạch số 295-KH/TU" carries it out.
    [GeneratedRegex(@"^\p{L}+(?:\s+\p{L}+){0,3}\s+(?:số\s+)?\d+[\w-]*[-/]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HasNumber();

    [GeneratedRegex(@"^\D{0,40}(?:\d+\s+(?:năm|thực)|việc|công\s+tác|thực\s+hiện|văn\s+bản|mô\s+hình|nghị\s+quyết|chỉ\s+thị|đề\s+án|chương\s+trình|kế\s+hoạch|phong\s+trào)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reviewed();
}
