using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using HgKnowledge.Cli.Commands;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Cli.Texts;

namespace HgKnowledge.Cli;

/// <summary>The program: one line of arguments in, data and an exit code out.</summary>
internal sealed class Application(Terminal terminal)
{
    /// <summary>Runs one command. Never throws: what goes wrong becomes a sentence on the error stream and exit code 2.</summary>
    public ExitCode Run(IReadOnlyList<string> arguments)
    {
        var language = LanguageChoice.From(arguments);
        try
        {
            return (ExitCode)Invoke(new Shell(terminal, language), arguments);
        }
        catch (Exception exception)
        {
            Failure.Report(exception, terminal.Error, new Messages(language));
            return ExitCode.Error;
        }
        finally
        {
            terminal.Out.Flush();
            terminal.Error.Flush();
        }
    }

    private int Invoke(Shell shell, IReadOnlyList<string> arguments)
    {
        var root = Root(shell);
        var result = root.Parse(PathFirst.AsCheck(arguments, root), new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction || (result.Errors.Count > 0 && result.Action is not HelpScreen))
            return (int)ParseComplaint.Write(result, shell);
        return result.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(Shell shell)
    {
        var root = new RootCommand(shell.Help.Root);
        foreach (var command in CommandList.All(shell))
            root.Add(command);
        shell.Globals.AddTo(root);
        foreach (var option in root.Options)
            if (option is HelpOption help)
                (help.Description, help.Action) = (shell.Help.HelpOption, new HelpScreen(shell.Help));
            else if (option is VersionOption)
                option.Description = shell.Help.VersionOption;
        return root;
    }
}
