using HgKnowledge.Documents;
using HgKnowledge.Export;
using HgKnowledge.Repairs;

namespace HgKnowledge.Cli.Output;

/// <summary>Lists the damaged lines of a document: what the file has, and how it is read.</summary>
internal static class RepairOutput
{
    public static void Write(Session session, Document document)
    {
        if (session.Json)
            Json.WriteLines(session.Out, lines => KnowledgeExport.Repairs(lines, document));
        else
            session.Write(Table(session, document));
    }

    private static TextTable Table(Session session, Document document)
    {
        var table = new TextTable(session.Messages.RepairHeaders);
        foreach (var line in RepairedLine.Of(document))
            table.Add(line.Page is { } page ? $"{page}:{line.Line}" : $"{line.Line}", line.Original, line.Repaired,
                string.Join(", ", line.Methods.Select(session.Messages.RepairMethod)), $"{line.Confidence:0%}");
        return table;
    }
}
