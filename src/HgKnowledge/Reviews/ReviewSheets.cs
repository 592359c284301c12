using HgKnowledge.Reports.Sheets;

namespace HgKnowledge.Reviews;

/// <summary>A review as tables: one with a row for each finding, one with a row for each place.</summary>
public static class ReviewSheets
{
    /// <summary>A row a finding, those that are settled last.</summary>
    public static Sheet Findings(Review review)
    {
        var texts = review.Texts;
        return new(
            texts.Finding,
            [
                new(texts.Number, 5), new(texts.Severity, 11), new(texts.About, 32), new(texts.Document, 22), new(texts.Where, 18), new(texts.Quote, 36),
                new(texts.Others, 46), new(texts.Explanation, 36), new(texts.Resolution, 28), new(texts.Verdict, 13), new(texts.PlaceCount, 8),
                new(texts.Decision, 18), new(texts.Rule, 9), new(texts.Id, 18),
            ],
            review.Ordered.Select((note, i) => Row(texts, note, i + 1)))
        { FrozenColumns = 3 };
    }

    /// <summary>A row a place, in the order of the findings.</summary>
    public static Sheet Places(Review review)
    {
        var texts = review.Texts;
        return new(
            texts.Places,
            [
                new(texts.Id, 18), new(texts.Severity, 11), new(texts.About, 32), new(texts.Side, 7), new(texts.Value, 20), new(texts.Quote, 60),
                new(texts.Document, 34), new(texts.File, 30), new(texts.Section, 16), new(texts.Line, 10),
            ],
            review.Ordered.SelectMany(note => note.Places.Select(place => Row(note, place))))
        { FrozenColumns = 1 };
    }

    private static SheetCell[] Row(ReviewTexts texts, ReviewNote note, int number)
    {
        var first = note.First;
        return
        [
            number, Severity(note), note.Title, first.Document, first.Where, first.Member.Quote,
            SheetCell.Lines(note.Others.Select(texts.Says)), note.Explanation, note.Resolution, note.Verdict, note.Places.Count,
            note.Decision, note.Finding.Rule.Id, note.Finding.Id,
        ];
    }

    private static SheetCell[] Row(ReviewNote note, ReviewPlace place) =>
    [
        note.Finding.Id, Severity(note), note.Title, place.Member.Camp, place.Member.Value, place.Member.Quote,
        place.Document, place.Member.Document, place.Member.Section, place.Member.Line,
    ];

    private static SheetCell Severity(ReviewNote note) => new() { Text = note.SeverityName, Severity = note.Finding.Severity };
}
