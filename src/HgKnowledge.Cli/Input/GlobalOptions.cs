using System.CommandLine;
using HgKnowledge.Cli.Texts;

namespace HgKnowledge.Cli.Input;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions(HelpTexts help)
{
    public Option<string?> Index { get; } = new("--index") { Description = help.Index, HelpName = "DIR", Recursive = true };

    public Option<string?> Decisions { get; } = new("--decisions") { Description = help.Decisions, HelpName = "FILE", Recursive = true };

    public Option<string> Language { get; } = new Option<string>("--lang") { Description = help.Lang, HelpName = "vi|en", Recursive = true }.AcceptOnlyFromAmong("vi", "en");

    public Option<bool> Json { get; } = new("--json") { Description = help.Json, Recursive = true };

    public Option<bool> NoColor { get; } = new("--no-color") { Description = help.NoColor, Recursive = true };

    public void AddTo(Command root)
    {
        root.Add(Index);
        root.Add(Decisions);
        root.Add(Language);
        root.Add(Json);
        root.Add(NoColor);
    }
}
