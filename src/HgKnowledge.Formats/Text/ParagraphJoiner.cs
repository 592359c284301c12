using System.Collections.Frozen;
using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Text;

/// <summary>Decides which lines belong to one paragraph.</summary>
internal static class ParagraphJoiner
{
    private const int SurelyUnfinished = 200;

    private static readonly LineLayout Full = new(Wrapped: true, int.MaxValue, BlankLinesSeparate: true);

    /// <summary>Words that end no sentence: prepositions, conjunctions, and the first words of names of bodies.</summary>
    private static readonly FrozenSet<string> Openers = new[]
    {
        "của", "và", "về", "do", "tại", "với", "theo", "cho", "các", "những", "là", "từ", "đến", "trong", "bằng", "giữa", "số", "ngày", "như",
        "gồm", "để", "nhằm", "được", "bởi", "hoặc", "hay", "Ban", "Bộ", "Sở", "Cục", "Vụ", "Viện", "Hội", "Ủy", "Uỷ", "Đoàn", "Chi", "Văn",
        "Trung", "Chính", "Mặt", "Liên", "Thường", "Nghị", "Quyết", "Chỉ", "Kết", "Quy", "Chương", "thứ", "khóa", "khoá", "Điều", "khoản",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the line below continues the line above.</summary>
    /// <param name="above">Text of the paragraph so far, or of its last line.</param>
    /// <param name="below">Text of the next line that is not blank.</param>
    /// <param name="blankBetween">Whether a blank line stands between them.</param>
    /// <param name="heading">Whether the paragraph so far is a heading by its markup.</param>
    /// <param name="layout">How the file breaks lines.</param>
    public static bool Continues(string above, string below, bool blankBetween, bool heading, LineLayout layout)
    {
        // A footnote sign that conversion broke: "[" and "]" on two lines.
        if (above.EndsWith('[') && below.StartsWith(']'))
            return true;
        if (MarkerReader.Read(below) is { } marker && !IsDashInside(above, below, marker, layout))
            return false;
        if (!layout.Wrapped)
            return !heading && PageBreak(above, below);
        if (blankBetween && layout.BlankLinesSeparate)
            return PageBreak(above, below);
        if (!blankBetween && layout.BlankLinesSeparate)
            return true;
        return ContinuesWrapped(above, below, layout);
    }

    /// <summary>Whether the line below continues the line above, which had no room for its first word.</summary>
    /// <param name="above">Text of the line above.</param>
    /// <param name="below">Text of the line below.</param>
    /// <param name="start">Text of the paragraph's first line.</param>
    /// <param name="isIndented">Whether the line below is indented against the one above.</param>
    public static bool ContinuesFull(string above, string below, string start, bool isIndented)
    {
        var read = MarkerReader.Read(below);
        if (char.IsLower(below[0]) && (read is null || !EndsSentence(above)))
            return true;
        if (read is { } marker)
            return marker.Style == MarkerStyle.Dash ? IsDashInside(above, below, marker, Full) : EndsUnfinished(above) || above.EndsWith(" -", StringComparison.Ordinal);
        return !isIndented || (!EndsSentence(above) && MarkerReader.Read(start) is not null);
    }

    /// <summary>Whether the text ends as a sentence or a list entry does.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) => text.Length > 0 && text[^1] is '.' or ';' or ':' or '!' or '?' or '…';

    /// <summary>A line that wraps before the dash of "kinh tế - xã hội" or "2021 - 2025" opens no list item.</summary>
    private static bool IsDashInside(string above, string below, Marker marker, LineLayout layout)
    {
        if (!layout.Wrapped || marker.Style != MarkerStyle.Dash || EndsSentence(above) || above[^1] == ',')
            return false;
        var next = below.AsSpan(marker.Length).TrimStart();
        return !next.IsEmpty && (char.IsLower(next[0]) || (char.IsDigit(next[0]) && char.IsDigit(above[^1])));
    }

    private static bool ContinuesWrapped(string above, string below, LineLayout layout)
    {
        if (EndsSentence(above))
            return char.IsLower(below[0]) && above[^1] != ':';
        if (char.IsLower(below[0]) || char.IsDigit(below[0]) || below[0] is '(' or '/')
            return true;
        if (OpensWithLabel(below))
            return false;
        // Full lines run on; a short one before a capital is a heading or the last of its paragraph.
        return above.Length >= layout.Width * 3 / 4;
    }

    /// <summary>"Mục tiêu: ...", "Các nhiệm vụ, giải pháp chủ yếu: ...".</summary>
    private static bool OpensWithLabel(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 3 and < 45 and var colon && text.AsSpan(0, colon).IndexOfAny('.', ';', '(') < 0;

    /// <summary>A paragraph cut in two by a page break: the first part ends inside a phrase.</summary>
    private static bool PageBreak(string above, string below)
    {
        if (above.Length == 0 || !(char.IsLetter(above[^1]) || above[^1] == ','))
            return false;
        if (MarkerReader.Read(above) is { Style: < MarkerStyle.Dash } && above.Length < SurelyUnfinished)
            return false;
        return char.IsLower(below[0]) ? above.Length > 60 : above.Length > SurelyUnfinished && char.IsLetter(below[0]) && EndsUnfinished(above);
    }

    /// <summary>Long paragraphs without a full stop occur; only a word that needs another one shows that the sentence goes on.</summary>
    private static bool EndsUnfinished(string text) =>
        Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(text.LastIndexOf(' ') + 1));
}
