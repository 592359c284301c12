using HgKnowledge.Cli.Texts;
using HgKnowledge.Reviews;
using HgKnowledge.Reviews.Watching;

namespace HgKnowledge.Cli.Output;

/// <summary>Writes what a save changed, one line each.</summary>
internal static class WatchOutput
{
    private const int LongestQuote = 90;

    /// <summary>"+ dự thảo.docx, mục I.2, đoạn 9: Lỗi, GRDP, 2025: trái nhau “...” (HG101-...)".</summary>
    public static string Line(Messages messages, WatchLine line) => line.Note is { } note
        ? $"{(line.Kind == WatchChange.New ? "+" : $"- {messages.Gone}")} {Finding(note)}"
        : messages.DraftProblem(line.File, line.Problem);

    private static string Finding(ReviewNote note)
    {
        var place = note.First;
        return $"{place.Document}, {place.Where}: {note.SeverityName}, {note.Title} “{Excerpt.Of(place.Member.Quote, LongestQuote)}” ({note.Finding.Id})";
    }
}
