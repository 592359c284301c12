using System.CommandLine;

namespace HgKnowledge.Cli.Input;

/// <summary>A file or folder in the place of a command is one to check: that is what a program gets that files are dropped on.</summary>
internal static class PathFirst
{
    /// <summary>The arguments, behind "check" if they begin with a path. What is a command stays one, though a folder may have its name.</summary>
    public static IReadOnlyList<string> AsCheck(IReadOnlyList<string> arguments, Command root) =>
        arguments is [var first, ..] && !first.StartsWith('-') && root.Subcommands.All(command => command.Name != first) && Path.Exists(first)
            ? ["check", .. arguments]
            : arguments;
}
