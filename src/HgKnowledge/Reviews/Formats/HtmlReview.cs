using System.Net;
using System.Text;
using HgKnowledge.Reports;
using HgKnowledge.Rules;

namespace HgKnowledge.Reviews.Formats;

/// <summary>One web page that needs nothing else: for the screen, light or dark, and for paper. Its boxes choose severities without a script.</summary>
public sealed class HtmlReview : IReviewWriter
{
    private const int LongestExcerpt = 70;

    private static readonly Lazy<string> Style = new(() =>
    {
        using var reader = new StreamReader(typeof(HtmlReview).Assembly.GetManifestResourceStream("HgKnowledge.Reviews.review.css")!);
        return reader.ReadToEnd();
    });

    /// <inheritdoc/>
    public void Write(Review review, ReviewLinks links, Stream output)
    {
        using var html = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        html.WriteLine($"<!DOCTYPE html>\n<html lang=\"{review.Texts.LanguageCode}\">\n<head>\n<meta charset=\"utf-8\">");
        html.WriteLine($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Text(review.Title)}</title>\n<style>\n{Style.Value}</style>\n</head>\n<body>");
        Head(html, review);
        html.WriteLine("<main>");
        if (review.Notes.Count == 0)
            html.WriteLine($"<p>{Text(review.Texts.NoFindings)}</p>");
        foreach (var note in review.Ordered)
            Finding(html, review.Texts, links, note);
        html.WriteLine("</main>\n</body>\n</html>");
    }

    private static void Head(TextWriter html, Review review)
    {
        var texts = review.Texts;
        html.WriteLine($"<header>\n<h1>{Text(review.Title)}</h1>\n<p class=\"counts\">{Text(review.Counts)}.</p>");
        foreach (var line in texts.ReadingNotes)
            html.WriteLine($"<p>{Text(line)}</p>");
        html.WriteLine("<form class=\"filter\">");
        foreach (var group in review.Notes.Where(note => note.Open).GroupBy(note => note.Finding.Severity).OrderByDescending(group => group.Key))
            Box(html, Name(group.Key), $"{ReviewTexts.Mark(group.Key)} {group.First().SeverityName} ({group.Count()})");
        if (review.Notes.Count(note => !note.Open) is > 0 and var settled)
            Box(html, "settled", $"{texts.Settled} ({settled})");
        html.WriteLine("</form>\n<nav>\n<ol>");
        foreach (var note in review.Ordered)
            html.WriteLine($"<li class=\"{Class(note)}\"><a href=\"#{PagePaths.FindingAnchor(note.Finding.Id)}\">{ReviewTexts.Mark(note.Finding.Severity)} {Text(note.Title)}</a> <small>{Text(note.First.Where)}{Words(note)}</small></li>");
        html.WriteLine("</ol>\n</nav>\n</header>");
    }

    private static void Box(TextWriter html, string name, string label) =>
        html.WriteLine($"<label class=\"{name}\"><input type=\"checkbox\" id=\"show-{name}\" checked> {Text(label)}</label>");

    private static void Finding(TextWriter html, ReviewTexts texts, ReviewLinks links, ReviewNote note)
    {
        var finding = note.Finding;
        html.WriteLine($"<article class=\"{Class(note)}\" id=\"{PagePaths.FindingAnchor(finding.Id)}\" data-id=\"{Text(finding.Id)}\" data-severity=\"{Name(finding.Severity)}\" data-verdict=\"{Text(finding.Verdict)}\">");
        html.WriteLine($"<h2><span class=\"mark\">{ReviewTexts.Mark(finding.Severity)} {Text(note.SeverityName)}</span> {Text(note.Title)}</h2>");
        html.WriteLine("<ul class=\"places\">");
        foreach (var place in note.Places)
            Place(html, texts, links, place);
        html.WriteLine($"</ul>\n<p>{Text(note.Explanation)}</p>");
        Line(html, texts.Resolution, note.Resolution);
        Line(html, texts.Decision, note.Decision);
        html.WriteLine($"<p class=\"id\">{Text(note.Verdict)} · {Text(texts.Rule)} {finding.Rule.Id} · <a href=\"#{PagePaths.FindingAnchor(finding.Id)}\">{Text(finding.Id)}</a></p>\n</article>");
    }

    private static void Place(TextWriter html, ReviewTexts texts, ReviewLinks links, ReviewPlace place)
    {
        var where = Text($"{place.Document}, {place.Where}");
        var link = links.Line(place) is { } url ? $"<a href=\"{Text(url)}\">{where}</a>" : where;
        var badge = place.InDraft ? $"<span class=\"badge\">{Text(texts.InDraft)}</span> " : "";
        var value = place.Member.Value.Length > 0 ? $"<b class=\"value\">{Text(place.Member.Value)}</b> " : "";
        html.WriteLine($"<li>{value}<q>{Text(place.Member.Quote)}</q><br><cite>{badge}{link}</cite></li>");
    }

    private static void Line(TextWriter html, string label, string text)
    {
        if (text.Length > 0)
            html.WriteLine($"<p><b>{Text(label)}:</b> {Text(text)}</p>");
    }

    /// <summary>A few words of the place, where the title names no indicator and would fit many findings.</summary>
    private static string Words(ReviewNote note)
    {
        var quote = note.First.Member.Quote;
        if (note.Finding.IndicatorId is not null)
            return "";
        return $": “{Text(quote.Length <= LongestExcerpt ? quote : quote[..LongestExcerpt].TrimEnd() + "…")}”";
    }

    private static string Class(ReviewNote note) => note.Open ? Name(note.Finding.Severity) : "settled";

    private static string Name(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
