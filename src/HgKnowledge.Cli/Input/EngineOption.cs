using System.CommandLine;
using HgKnowledge.Search.Engines;

namespace HgKnowledge.Cli.Input;

/// <summary>The choice of a full-text engine.</summary>
internal sealed class EngineOption : Option<string?>
{
    private const string Embedded = "embedded";

    public EngineOption(Shell shell) : base("--engine")
    {
        Description = shell.Help.Engine;
        HelpName = $"{Embedded}|lucene";
        this.AcceptOnlyFromAmong(Embedded, "lucene");
    }

    /// <summary>The engine that was chosen, or the best there is; null for the embedded one.</summary>
    /// <exception cref="UserException">It is not compiled in.</exception>
    public ISearchEngine? Of(Session session) => session.Value(this) switch
    {
        null => OptionalParts.DefaultEngine,
        Embedded => null,
        var name => OptionalParts.Engines.FirstOrDefault(engine => engine.Name == name) ?? throw new UserException(session.Messages.NoEngine(name)),
    };
}
