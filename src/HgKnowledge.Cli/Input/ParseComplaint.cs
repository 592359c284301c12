using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using HgKnowledge.Cli.Texts;

namespace HgKnowledge.Cli.Input;

/// <summary>Says in the user's language what is wrong with the arguments, and what was probably meant.</summary>
internal static class ParseComplaint
{
    /// <summary>Writes the complaint; without any command, the help stands in for it.</summary>
    public static ExitCode Write(ParseResult result, Shell shell)
    {
        var command = result.CommandResult.Command;
        if (result.UnmatchedTokens.Count == 0 && command.Subcommands.Count > 0)
            new HelpScreen(shell.Help).Write(command, shell.Terminal.Error);
        else
            foreach (var line in Lines(result, shell.Messages).Distinct(StringComparer.Ordinal))
                shell.Terminal.Error.WriteLine(line);
        return ExitCode.Error;
    }

    private static IEnumerable<string> Lines(ParseResult result, Messages messages)
    {
        // What follows the first unknown word was probably meant for what that word was meant to be.
        if (result.UnmatchedTokens is [var word, ..])
            yield return Unknown(word, result.CommandResult.Command, messages);
        else
            foreach (var error in result.Errors)
                yield return Wrong(error.SymbolResult, messages) ?? error.Message;
        yield return messages.SeeHelp(HelpScreen.Path(result.CommandResult.Command));
    }

    private static string Unknown(string word, Command command, Messages messages)
    {
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name))
            .Concat(HelpScreen.Chain(command).Last().Options.Select(o => o.Name));
        return messages.UnknownWord(word, DidYouMean.Nearest(word, known));
    }

    private static string? Wrong(SymbolResult? place, Messages messages)
    {
        var (name, symbol) = place switch
        {
            OptionResult option => (option.Option.Name, (Symbol)option.Option),
            ArgumentResult argument => (argument.Argument.Name, argument.Argument),
            _ => ("", null),
        };
        if (symbol is null || place is null)
            return null;
        return place.Tokens.Count == 0 ? messages.MissingValue(name) : messages.WrongValue(place.Tokens[^1].Value, name, Choices(symbol));
    }

    private static IReadOnlyList<string> Choices(Symbol symbol) => [.. symbol.GetCompletions(CompletionContext.Empty).Select(c => c.Label)];
}
