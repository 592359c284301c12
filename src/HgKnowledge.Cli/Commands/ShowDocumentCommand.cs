using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Documents;
using HgKnowledge.Export;
using HgKnowledge.Extraction;

namespace HgKnowledge.Cli.Commands;

/// <summary>Shows what a document says of itself, its outline, and how it hangs together with others.</summary>
internal sealed class ShowDocumentCommand : HgkCommand
{
    private readonly Argument<string> _name;
    private readonly Option<bool> _repairs;

    public ShowDocumentCommand(Shell shell) : base("document", shell.Help.ShowDocument, shell)
    {
        Add(_name = new("NAME") { Description = shell.Help.DocumentName });
        Add(_repairs = new("--repairs") { Description = shell.Help.Repairs });
    }

    protected override ExitCode Run(Session session)
    {
        var knowledge = Pick.Document(session, session.Value(_name)!);
        if (session.Value(_repairs))
        {
            RepairOutput.Write(session, knowledge.Document);
            return ExitCode.Ok;
        }
        if (session.Json)
        {
            Json.WriteLines(session.Out, lines => KnowledgeExport.Documents(lines, [knowledge.Document]));
            return ExitCode.Ok;
        }
        WriteMeta(session, knowledge);
        WriteOutline(session, knowledge.Document);
        LineageTree.Write(session, knowledge);
        WriteCitations(session, knowledge);
        return ExitCode.Ok;
    }

    private static void WriteMeta(Session session, DocumentKnowledge knowledge)
    {
        var (document, labels) = (knowledge.Document, session.Messages.MetaLabels);
        string?[] values =
        [
            document.Name, document.Meta.Title, document.Meta.Type, document.Meta.Symbol, document.Meta.Date?.ToString("dd/MM/yyyy"),
            document.Meta.Issuer, document.Meta.Term?.ToString(), document.Meta.Period?.ToString(), document.Meta.Signer,
            string.Join("; ", document.Meta.Recipients),
            session.Messages.Counts(document.Blocks.Count, knowledge.Targets.Count, knowledge.Tasks.Count, knowledge.References.Count),
        ];
        Details.Write(session.Out, labels.Zip(values));
    }

    /// <summary>Parts and sections; the items below them would be most of the document.</summary>
    private static void WriteOutline(Session session, Document document)
    {
        session.Out.WriteLine($"{Environment.NewLine}{session.Messages.OutlineTitle}");
        foreach (var node in document.Outline.Where(n => n.Kind != OutlineKind.Item))
            session.Out.WriteLine($"{new string(' ', node.Depth * 2)}{node.Marker} {Excerpt.Of(node.Title, 100)}".TrimEnd());
    }

    private static void WriteCitations(Session session, DocumentKnowledge knowledge)
    {
        var cited = knowledge.References.Where(r => !r.Self && (r.Target ?? r.Symbol) is not null).Select(r => r.Target ?? $"{r.Type} {r.Symbol}");
        WriteCounted(session, session.Messages.CitesTitle, cited);
        var citing = session.Knowledge.Documents.SelectMany(d => d.References.Where(r => !r.Self && r.Target == knowledge.Document.Name).Select(_ => d.Document.Name));
        WriteCounted(session, session.Messages.CitedByTitle, citing);
    }

    private static void WriteCounted(Session session, string title, IEnumerable<string> names)
    {
        var groups = names.CountBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Value).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (groups.Count == 0)
            return;
        session.Out.WriteLine($"{Environment.NewLine}{title}");
        foreach (var (name, count) in groups)
            session.Out.WriteLine($"  {name}{(count > 1 ? $" ×{count}" : "")}");
    }
}
