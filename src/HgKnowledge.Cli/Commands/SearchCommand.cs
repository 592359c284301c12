using System.CommandLine;
using System.Globalization;
using System.Text;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Cli.Output.Passages;
using HgKnowledge.Search;

namespace HgKnowledge.Cli.Commands;

/// <summary>Finds passages by words, phrases and symbols.</summary>
internal sealed class SearchCommand : HgkCommand
{
    private const int MostOnScreen = 20;
    private const int MostInFile = 1000;

    private readonly Shell _shell;
    private readonly Argument<string[]> _query;
    private readonly Option<int?> _limit;
    private readonly Option<string?> _like;
    private readonly Option<bool> _facets;
    private readonly Option<string?> _format;
    private readonly Option<string?> _out;
    private readonly Option<string?> _save;
    private readonly Option<bool> _saved;
    private readonly Option<string?> _forget;
    private readonly EngineOption _engine;

    public SearchCommand(Shell shell) : base("search", shell.Help.Search, shell)
    {
        _shell = shell;
        Add(_query = new("QUERY") { Description = shell.Help.Query, Arity = ArgumentArity.ZeroOrMore });
        Add(_limit = new("--limit") { Description = shell.Help.Limit, HelpName = "N" });
        Add(_like = new("--more-like") { Description = shell.Help.MoreLike, HelpName = "FILE:LINE" });
        Add(_facets = new("--facets") { Description = shell.Help.Facets });
        Add(_format = new Option<string?>("--format") { Description = shell.Help.SearchFormat, HelpName = string.Join('|', PassageWriters.Formats) }.AcceptOnlyFromAmong(PassageWriters.Formats));
        Add(_out = new("--out") { Description = shell.Help.SearchOut, HelpName = "FILE" });
        Add(_save = new("--save") { Description = shell.Help.Save, HelpName = "NAME" });
        Add(_saved = new("--saved") { Description = shell.Help.Saved });
        Add(_forget = new("--forget") { Description = shell.Help.Forget, HelpName = "NAME" });
        Add(_engine = new(shell));
    }

    /// <inheritdoc/>
    public override string Examples => _shell.Help.SearchExamples;

    protected override ExitCode Run(Session session)
    {
        var saved = SavedSearches.Beside(session.DecisionFile);
        if (session.Value(_saved))
            return List(session, saved);
        if (session.Value(_forget) is { } forgotten)
            return Forget(session, saved, forgotten);
        session.Engine = _engine.Of(session);
        var store = session.Store;
        var request = Request(session, saved);
        var answer = store.Passages.Search(request);
        if (session.Value(_save) is { } name)
            Save(session, saved, name, request.Query);
        Write(session, request, answer);
        if (answer.Hits.Count == 0)
            session.Error.WriteLine(answer.Unmet is [var unmet, ..] ? session.Messages.NothingHas(unmet) : session.Messages.NothingFound);
        return ExitCode.Ok;
    }

    private SearchRequest Request(Session session, SavedSearches saved)
    {
        var (query, like) = (Query(session, saved), session.Value(_like));
        if (query.Length == 0 && like is null)
            throw new UserException(session.Messages.SearchNeeds);
        return new(query)
        {
            Limit = Math.Max(session.Value(_limit) ?? (session.Value(_out) is null ? MostOnScreen : MostInFile), 1),
            WithFacets = session.Value(_facets),
            Like = like is null ? null : Place(like) ?? throw new UserException(session.Messages.PlaceForm(like)),
        };
    }

    /// <summary>The words as typed, a saved query in the place of its @name.</summary>
    private string Query(Session session, SavedSearches saved)
    {
        var words = session.Value(_query) ?? [];
        return string.Join(' ', words.Select(word => word is ['@', .. var name] && SavedSearches.IsName(name)
            ? Bracketed(saved.Find(name) ?? throw new UserException(session.Messages.NoSuchSearch(name, [.. saved.All.Select(s => s.Name)])), words.Length > 1)
            : word));
    }

    // OR binds least: beside other words a saved query has to stay one.
    private static string Bracketed(string query, bool isPart) =>
        isPart && (query.Contains(" OR ", StringComparison.Ordinal) || query.Contains(" HOẶC ", StringComparison.Ordinal) || query.Contains('|')) ? $"({query})" : query;

    private static (string Document, int Line)? Place(string typed)
    {
        var colon = typed.LastIndexOf(':');
        return colon > 0 && int.TryParse(typed.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? (typed[..colon], line) : null;
    }

    private void Write(Session session, SearchRequest request, SearchAnswer answer)
    {
        var file = session.Value(_out);
        var format = session.Value(_format) ?? (session.Json ? "json" : file is null ? "text" : PassageWriters.FormatOf(file));
        if (session.Value(_facets))
            FacetOutput.Write(session, answer);
        else if (file is null)
            PassageWriters.Write(session.Out, format, request.Query, answer.Hits, session.Messages, session.Rich);
        else
        {
            using var text = new StringWriter();
            PassageWriters.Write(text, format, request.Query, answer.Hits, session.Messages, colors: false);
            SafeFile.Write(Path.GetFullPath(file), Encoding.UTF8.GetBytes(text.ToString()), session.Messages);
            session.Error.WriteLine(session.Messages.Written(answer.Hits.Count, file));
        }
    }

    private static ExitCode List(Session session, SavedSearches saved)
    {
        if (session.Json)
            Json.WriteArray(session.Out, saved.All, (json, search) =>
            {
                json.WriteStartObject();
                json.WriteString("name", search.Name);
                json.WriteString("query", search.Query);
                json.WriteEndObject();
            });
        else
            foreach (var (name, query) in saved.All)
                session.Out.WriteLine($"@{name}  {query}");
        if (saved.All.Count == 0)
            session.Error.WriteLine(session.Messages.NothingFound);
        return ExitCode.Ok;
    }

    private static void Save(Session session, SavedSearches saved, string typed, string query)
    {
        var name = typed.TrimStart('@');
        if (!SavedSearches.IsName(name))
            throw new UserException(session.Messages.SearchNameForm(typed));
        saved.Save(name, query);
        session.Error.WriteLine(session.Messages.SavedAs(name, saved.File));
    }

    private static ExitCode Forget(Session session, SavedSearches saved, string typed)
    {
        var name = typed.TrimStart('@');
        if (!saved.Forget(name))
            throw new UserException(session.Messages.NoSuchSearch(name, [.. saved.All.Select(s => s.Name)]));
        session.Error.WriteLine(session.Messages.Forgotten(name));
        return ExitCode.Ok;
    }
}
