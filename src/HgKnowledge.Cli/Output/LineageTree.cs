using HgKnowledge.Extraction;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Cli.Output;

/// <summary>Draws what a document carries out, replaces or looks back on, and what does so with it.</summary>
internal static class LineageTree
{
    /// <summary>Writes the tree under its heading; nothing if the document stands alone. Documents of the corpus show theirs in turn.</summary>
    public static void Write(Session session, DocumentKnowledge document)
    {
        var branches = Lineage.Of(session.Knowledge, document);
        if (branches.Count == 0)
            return;
        session.Out.WriteLine($"{Environment.NewLine}{session.Messages.LineageTitle}");
        foreach (var relation in branches.GroupBy(branch => (branch.Passive, branch.Relation)))
        {
            session.Out.WriteLine($"  {Label(session, relation.First())}");
            foreach (var branch in relation)
                Write(session, branch, document);
        }
    }

    private static void Write(Session session, Lineage branch, DocumentKnowledge root)
    {
        session.Out.WriteLine($"  ├─ {branch.Name}{(branch.Places > 1 ? $" ×{branch.Places}" : "")}");
        if (branch.Document is not { } next)
            return;
        foreach (var further in Lineage.Of(session.Knowledge, next).Where(further => further.Passive == branch.Passive && further.Relation == branch.Relation && further.Document != root))
            session.Out.WriteLine($"  │  └─ {further.Name}");
    }

    private static string Label(Session session, Lineage branch) =>
        branch.Passive ? session.Messages.Words.PassiveOf(branch.Relation) : session.Messages.Words.RelationOf(branch.Relation);
}
