using HgKnowledge.Extraction;
using HgKnowledge.Reports.Pages;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Sheets;

/// <summary>What each document cites: a row for each cited document, with all places.</summary>
internal static class ReferenceSheet
{
    public static Sheet Of(Report report)
    {
        var words = report.Words;
        return new(
            words.References,
            [
                new(words.Cited, 46), new(words.Date, 12), new(words.Issuer, 28), new(words.State, 16), new(words.Relation, 20),
                new(words.CitedIn, 26), new(words.Times, 8), new(words.Where, 24), new(words.Remark, 40),
            ],
            report.Knowledge.Documents.SelectMany(document => CitedDocument.Of(document).Select(cited => Row(report, document, cited))))
        { FrozenColumns = 1 };
    }

    private static SheetCell[] Row(Report report, DocumentKnowledge knowledge, CitedDocument cited)
    {
        var lines = cited.References.Select(reference => knowledge.Document.Line(reference.Evidence)).Distinct().Order();
        var odd = cited.References.SelectMany(reference => reference.Anomalies).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            cited.Name, cited.Date, cited.Issuer, report.Words.ReferenceState(cited.State),
            string.Join(", ", cited.References.Select(reference => reference.Relation).Distinct().Order().Select(report.Words.RelationOf)),
            report.Names[knowledge.Document.Name], cited.References.Count, report.Words.Lines(knowledge.Document.Name, string.Join(", ", lines)),
            SheetCell.Lines(odd) with { Severity = odd.Count > 0 ? Severity.Warning : Severity.None },
        ];
    }
}
