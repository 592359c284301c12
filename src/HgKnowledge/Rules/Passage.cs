using HgKnowledge.Documents;

namespace HgKnowledge.Rules;

/// <summary>Words of a document that a finding speaks of.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">Where they stand.</param>
internal sealed record Passage(Document Document, Span Span)
{
    /// <summary>The words in quotation marks: as the file has them, or repaired where it is damaged.</summary>
    public string Quoted => Document.Repaired(Span) ? $"“{Document.Text(Span)}”" : Wording.Quoted(Document, Span);

    /// <summary>"Nghị quyết 01-NQ/TU (a.docx), mục II.3, dòng 93".</summary>
    public string Where => $"{Wording.Name(Document)}, {Wording.Place(Document, Span)}";

    /// <summary>The same in English.</summary>
    public string EnglishWhere => $"{Wording.Name(Document)}, {Wording.EnglishPlace(Document, Span)}";

    /// <summary>"“...” (mục II.3, dòng 93)", for passages of a document that is named already.</summary>
    public string Cited => $"{Quoted} ({Wording.Place(Document, Span)})";

    /// <summary>The same in English.</summary>
    public string EnglishCited => $"{Quoted} ({Wording.EnglishPlace(Document, Span)})";

    /// <summary>The passage as a member of a finding.</summary>
    public Member Member(string camp = "", string value = "") =>
        new(Document.Name, Span, Document.Line(Span), Document.Section(Span.Block), Document.Quote(Span), camp, value);

    /// <summary>A finding whose members are the passages, side against side: camps "A", "B" ...; one side has no camp.</summary>
    public static Finding Finding(
        RuleInfo rule, string verdict, IReadOnlyList<IReadOnlyList<Passage>> sides, string message, string english, string resolution) => new()
        {
            Rule = rule,
            Severity = sides.SelectMany(side => side).Any(passage => passage.Document.Repaired(passage.Span)) ? Severity.Info : rule.Severity,
            Verdict = verdict,
            Members = [.. sides.SelectMany((side, index) => side.Select(passage => passage.Member(sides.Count > 1 ? $"{(char)('A' + index)}" : "")))],
            Message = message,
            EnglishMessage = english,
            Resolution = resolution,
        };
}
