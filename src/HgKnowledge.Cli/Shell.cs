using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Cli.Texts;

namespace HgKnowledge.Cli;

/// <summary>What all commands are made from: streams, texts and the options they share.</summary>
internal sealed class Shell
{
    public Shell(Terminal terminal, Language language)
    {
        Terminal = terminal;
        Language = language;
        Help = new(language);
        Messages = new(language);
        Globals = new(Help);
    }

    public Terminal Terminal { get; }

    public Language Language { get; }

    public HelpTexts Help { get; }

    public Messages Messages { get; }

    public GlobalOptions Globals { get; }

    /// <summary>A run with the given arguments.</summary>
    public Session Begin(ParseResult arguments) => new(this, arguments);
}
