using HgKnowledge.Ingestion;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli.Output;

/// <summary>Shows how the files of an ingest fared.</summary>
internal static class LedgerOutput
{
    /// <summary>The files that need a look, each with its reasons, and how many there are of each outcome.</summary>
    public static void WriteSummary(Session session, IngestSummary summary, bool pruned)
    {
        foreach (var entry in summary.Problems)
            session.Error.WriteLine(session.Messages.Problem(entry));
        if (summary.Entries.Where(e => e.Outcome == LedgerOutcome.Ignored).Select(e => e.Name).ToList() is { Count: > 0 } ignored)
            session.Error.WriteLine(session.Messages.Ignored(ignored));
        if (summary.Absent.Count > 0)
            session.Error.WriteLine(session.Messages.Absent(summary.Absent, pruned && summary.AnyRead));
        var table = new TextTable(session.Messages.OutcomeHeader, session.Messages.FilesHeader);
        foreach (var outcome in Enum.GetValues<LedgerOutcome>())
            if (summary.Count(outcome) is > 0 and var count)
                table.Add(session.Messages.Words.OutcomeOf(outcome), $"{count}");
        session.WriteError(table);
        if (summary.Entries.Count == 0)
            session.Error.WriteLine(session.Messages.NoFiles);
    }

    /// <summary>One object a file: name, outcome, reasons.</summary>
    public static void WriteJson(Session session, IEnumerable<LedgerEntry> entries) => Json.WriteArray(session.Out, entries, (json, entry) =>
    {
        json.WriteStartObject();
        json.WriteString("doc", entry.Name);
        json.WriteString("outcome", System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(entry.Outcome.ToString()));
        json.WriteStrings("reasons", entry.Reasons.Select(session.Messages.Words.WhyUnread));
        json.WriteEndObject();
    });
}
