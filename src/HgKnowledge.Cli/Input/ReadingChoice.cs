using System.CommandLine;
using HgKnowledge.Cli.Texts;
using HgKnowledge.Formats;

namespace HgKnowledge.Cli.Input;

/// <summary>The options of the commands that read files: how they are read.</summary>
internal sealed class ReadingChoice
{
    private readonly Option<string> _tracked;
    private readonly Option<bool> _ocr;

    public ReadingChoice(Command command, HelpTexts help)
    {
        command.Add(_tracked = new Option<string>("--tracked") { Description = help.Tracked, HelpName = "original|final", DefaultValueFactory = _ => "final" }
            .AcceptOnlyFromAmong("original", "final"));
        command.Add(_ocr = new("--ocr") { Description = help.Ocr });
    }

    public ReadingOptions Of(Session session) => new()
    {
        Tracked = Enum.Parse<TrackedChanges>(session.Value(_tracked)!, ignoreCase: true),
        Recognise = session.Value(_ocr),
    };
}
