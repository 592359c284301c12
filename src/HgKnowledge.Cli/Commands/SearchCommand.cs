using System.CommandLine;
using HgKnowledge.Cli.Output;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli.Commands;

/// <summary>Finds passages by words, phrases and symbols.</summary>
internal sealed class SearchCommand : HgkCommand
{
    private readonly Argument<string[]> _query;
    private readonly Option<int> _limit;

    public SearchCommand(Shell shell) : base("search", shell.Help.Search, shell)
    {
        Add(_query = new("QUERY") { Description = shell.Help.Query, Arity = ArgumentArity.OneOrMore });
        Add(_limit = new("--limit") { Description = shell.Help.Limit, HelpName = "N", DefaultValueFactory = _ => 20 });
    }

    protected override ExitCode Run(Session session)
    {
        var hits = session.Store.Passages.Search(new(string.Join(' ', session.Value(_query)!)) { Limit = Math.Max(session.Value(_limit), 1) }).Hits;
        if (session.Json)
            WriteJson(session.Out, hits);
        else
            foreach (var (rank, hit) in hits.Index())
                Write(session, rank + 1, hit);
        if (hits.Count == 0)
            session.Error.WriteLine(session.Messages.NothingFound);
        return ExitCode.Ok;
    }

    private static void Write(Session session, int rank, PassageHit hit)
    {
        var section = hit.Section.Length == 0 ? "" : $"  {hit.Section}";
        session.Out.WriteLine($"{rank}. {hit.Document}:{hit.Line}{section}  {Excerpt.Of(hit.Title, 80)}");
        session.Out.WriteLine($"   {Marked(hit.Snippet, session.Rich)}");
    }

    private static string Marked(string snippet, bool colors) =>
        snippet.Replace("\u0002", colors ? "\e[1;33m" : "").Replace("\u0003", colors ? "\e[0m" : "");

    private static void WriteJson(TextWriter writer, IReadOnlyList<PassageHit> hits) => Json.WriteArray(writer, hits, (json, hit) =>
    {
        json.WriteStartObject();
        json.WriteString("doc", hit.Document);
        json.WriteString("title", hit.Title);
        json.WriteNumber("line", hit.Line);
        if (hit.Page is { } page)
            json.WriteNumber("page", page);
        json.WriteString("section", hit.Section);
        json.WriteString("snippet", Marked(hit.Snippet, colors: false));
        json.WriteNumber("score", Math.Round(hit.Score, 4));
        json.WriteEndObject();
    });
}
