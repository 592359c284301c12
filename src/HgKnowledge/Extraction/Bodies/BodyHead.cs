using HgKnowledge.Catalog;

namespace HgKnowledge.Extraction.Bodies;

/// <summary>The first words of a body's name.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">The place behind them.</param>
/// <param name="Kind">What they name.</param>
internal readonly record struct BodyHead(int Start, int End, BodyHeadKind Kind)
{
    /// <summary>The head that begins at the place; within a list, kinds need no plural of their own.</summary>
    public static BodyHead? At(string text, int at, bool inList)
    {
        if (BodyWords.Named.Match(text, at) is > 0 and var named && !Verbal(text, at, named))
            return new(at, at + named, BodyHeadKind.Named);
        if (BodyWords.Offices.Match(text, at) is > 0 and var office)
            return new(at, at + office, BodyHeadKind.Office);
        if (BodyWords.NamedBeforeCapital.Match(text, at) is > 0 and var proper && Proper(text, at, at + proper) && DocumentTypes.At(text.AsSpan(at), out _) is null)
            return new(at, at + proper, BodyHeadKind.Named);
        if (BodyWords.Plurals.Match(text, at) is > 0 and var plural)
            return AfterPlural(text, at, Words.SkipSpaces(text, at + plural));
        return BodyWords.Classes.Match(text, at) is > 0 and var kind && (inList || Words.Capital(text, at))
            ? new(at, at + kind, BodyHeadKind.Class)
            : null;
    }

    private static BodyHead? AfterPlural(string text, int start, int at)
    {
        var length = Math.Max(BodyWords.Classes.Match(text, at), BodyWords.ClassesAfterPlural.Match(text, at));
        if (length > 0)
            return new(start, at + length, BodyHeadKind.Class);
        return At(text, at, inList: true) is { } head ? head with { Start = start, Kind = BodyHeadKind.Class } : null;
    }

    // "Ban hành" and "Hội nghị" begin like bodies; a body's own name is capitalised all through.
    private static bool Proper(string text, int at, int end)
    {
        var next = Words.SkipSpaces(text, end);
        return next > end && Words.Capital(text, next) && Words.Capital(text, at);
    }

    // "thường trực", "thanh tra" and "văn phòng" are also plain words: a body writes them with a capital.
    private static bool Verbal(string text, int at, int length) =>
        (!Words.Capital(text, at) && (Words.Is(text, at, "thanh tra") || Words.Is(text, at, "thường trực")) && length < 12)
        || (Words.Is(text, at, "thanh tra") && Words.Is(text, Words.SkipCommas(text, at + length), "kiểm tra"));
}
