using HgKnowledge.Cli.Texts;
using HgKnowledge.Rules;
using HgKnowledge.Rules.Decisions;

namespace HgKnowledge.Cli.Output;

/// <summary>Shows decisions.</summary>
internal static class DecisionOutput
{
    /// <summary>All decisions, each with whether it still holds for the findings there are.</summary>
    public static void Write(Session session, DecisionBook book, IReadOnlyList<Finding> findings)
    {
        var holding = findings.Where(f => f.Decision is not null).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        if (session.Json)
            Json.WriteArray(session.Out, book.All, (json, decision) =>
            {
                json.WriteStartObject();
                json.WriteString("finding", decision.Finding);
                json.WriteString("decision", decision.Ruling.Word());
                json.WriteString("reason", decision.Reason);
                json.WriteString("by", decision.By);
                json.WriteString("date", decision.Date.ToString("O"));
                json.WriteBoolean("holds", holding.Contains(decision.Finding));
                json.WriteEndObject();
            });
        else
            session.Write(Table(session.Messages, book, holding));
    }

    private static TextTable Table(Messages messages, DecisionBook book, HashSet<string> holding)
    {
        var table = new TextTable(messages.DecisionHeaders);
        foreach (var decision in book.All)
            table.Add(decision.Finding, messages.Words.RulingName(decision.Ruling), decision.Reason, decision.By, messages.Words.Day(decision.Date),
                messages.DecisionHolds(holding.Contains(decision.Finding)));
        return table;
    }
}
