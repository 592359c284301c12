using HgKnowledge.Extraction;

namespace HgKnowledge.Reports.Sheets;

/// <summary>The documents, and how much was found in each.</summary>
internal static class DocumentSheet
{
    public static Sheet Of(Report report)
    {
        var words = report.Words;
        return new(
            words.Documents,
            [
                new(words.Document, 28), new(words.Title, 60), new(words.File, 34), new(words.Type, 14), new(words.Date, 12), new(words.Issuer, 30),
                new(words.Period, 12), new(words.Targets, 9), new(words.Tasks, 9), new(words.References, 10), new(words.Findings, 10),
            ],
            report.Knowledge.Documents.Select(document => Row(report, document)))
        { FrozenColumns = 1 };
    }

    private static SheetCell[] Row(Report report, DocumentKnowledge knowledge)
    {
        var (name, meta) = (knowledge.Document.Name, knowledge.Document.Meta);
        return
        [
            report.Names[name], meta.Title, name, meta.Type, meta.Date, meta.Issuer, (meta.Period ?? meta.Term)?.ToString(),
            knowledge.Targets.Count, knowledge.Tasks.Count, knowledge.References.Count, report.FindingsOfDocument(name).Count(),
        ];
    }
}
