using System.CommandLine;
using System.CommandLine.Invocation;
using HgKnowledge.Cli.Commands;
using HgKnowledge.Cli.Texts;

namespace HgKnowledge.Cli.Input;

/// <summary>Writes what a command is for and how it is called. The parser's own help knows no Vietnamese.</summary>
internal sealed class HelpScreen(HelpTexts help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return (int)ExitCode.Ok;
    }

    /// <summary>Writes the help of a command.</summary>
    public void Write(Command command, TextWriter writer)
    {
        writer.WriteLine(command.Description);
        writer.WriteLine();
        writer.WriteLine($"{help.Usage}: {Usage(command)}");
        Section(writer, help.CommandsTitle, command.Subcommands.Select(c => (c.Name, c.Description)));
        Section(writer, help.ArgumentsTitle, command.Arguments.Select(a => (Label(a), a.Description)));
        Section(writer, help.OptionsTitle, command is RootCommand ? [] : command.Options.Select(o => (Label(o), o.Description)));
        Section(writer, help.GlobalOptionsTitle, Chain(command).Last().Options.Where(o => o.Recursive || command is RootCommand).Select(o => (Label(o), o.Description)));
        if (command is RootCommand)
            writer.WriteLine($"{Environment.NewLine}{help.Epilogue}");
        if (command is HgkCommand { Examples: { Length: > 0 } examples })
            writer.WriteLine($"{Environment.NewLine}{examples}");
    }

    private string Usage(Command command)
    {
        var words = command.Arguments.Select(Label).Prepend(Path(command));
        return string.Join(' ', words) + (command.Subcommands.Count > 0 ? $" <{help.CommandWord}>" : "") + $" [{help.OptionsWord}]";
    }

    /// <summary>The words that call the command: "hgk show document".</summary>
    public static string Path(Command command) =>
        string.Join(' ', Chain(command).Reverse().Select(c => c is RootCommand ? "hgk" : c.Name));

    private static void Section(TextWriter writer, string title, IEnumerable<(string Label, string? Text)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
            return;
        writer.WriteLine($"{Environment.NewLine}{title}:");
        var width = lines.Max(l => l.Label.Length);
        foreach (var (label, text) in lines)
            writer.WriteLine($"  {label.PadRight(width)}  {text}");
    }

    /// <summary>The command and what it is a part of, up to the program itself.</summary>
    public static IEnumerable<Command> Chain(Command command)
    {
        for (Command? c = command; c is not null; c = c.Parents.OfType<Command>().FirstOrDefault())
            yield return c;
    }

    private static string Label(Argument argument) => (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
    {
        (0, 1) => $"[{argument.Name}]",
        (0, _) => $"[{argument.Name}...]",
        (_, 1) => $"<{argument.Name}>",
        _ => $"<{argument.Name}...>",
    };

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Prepend(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }
}
