using System.CommandLine;
using System.Globalization;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Search;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli.Commands;

/// <summary>Finds passages by words, phrases and symbols.</summary>
internal sealed class SearchCommand : HgkCommand
{
    private readonly Argument<string[]> _query;
    private readonly Option<int> _limit;
    private readonly Option<string?> _like;
    private readonly Option<bool> _facets;
    private readonly EngineOption _engine;

    public SearchCommand(Shell shell) : base("search", shell.Help.Search, shell)
    {
        Add(_query = new("QUERY") { Description = shell.Help.Query, Arity = ArgumentArity.ZeroOrMore });
        Add(_limit = new("--limit") { Description = shell.Help.Limit, HelpName = "N", DefaultValueFactory = _ => 20 });
        Add(_like = new("--more-like") { Description = shell.Help.MoreLike, HelpName = "FILE:LINE" });
        Add(_facets = new("--facets") { Description = shell.Help.Facets });
        Add(_engine = new(shell));
    }

    protected override ExitCode Run(Session session)
    {
        session.Engine = _engine.Of(session);
        var answer = session.Store.Passages.Search(Request(session));
        if (session.Value(_facets))
            FacetOutput.Write(session, answer);
        else if (session.Json)
            WriteJson(session.Out, answer.Hits);
        else
            foreach (var (rank, hit) in answer.Hits.Index())
                Write(session, rank + 1, hit);
        if (answer.Hits.Count == 0)
            session.Error.WriteLine(session.Messages.NothingFound);
        return ExitCode.Ok;
    }

    private SearchRequest Request(Session session)
    {
        var (query, like) = (string.Join(' ', session.Value(_query) ?? []), session.Value(_like));
        if (query.Length == 0 && like is null)
            throw new UserException(session.Messages.SearchNeeds);
        return new(query)
        {
            Limit = Math.Max(session.Value(_limit), 1),
            WithFacets = session.Value(_facets),
            Like = like is null ? null : Place(like) ?? throw new UserException(session.Messages.PlaceForm(like)),
        };
    }

    private static (string Document, int Line)? Place(string typed)
    {
        var colon = typed.LastIndexOf(':');
        return colon > 0 && int.TryParse(typed.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? (typed[..colon], line) : null;
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
