using System.CommandLine;

namespace HgKnowledge.Cli.Commands;

/// <summary>A command of the program: its options stand in its constructor, its work in one method.</summary>
internal abstract class HgkCommand : Command
{
    protected HgkCommand(string name, string description, Shell shell) : base(name, description) => SetAction(arguments =>
    {
        using var session = shell.Begin(arguments);
        return (int)Run(session);
    });

    /// <summary>Lines that show how the command is typed; empty where the usage says it all.</summary>
    public virtual string Examples => "";

    /// <summary>Does the work.</summary>
    /// <exception cref="UserException">With the sentence the user is to read.</exception>
    protected abstract ExitCode Run(Session session);
}
