using System.CommandLine;

namespace HgKnowledge.Cli.Commands;

/// <summary>Shows one thing in full.</summary>
internal sealed class ShowCommand : Command
{
    public ShowCommand(Shell shell) : base("show", shell.Help.Show)
    {
        Add(new ShowDocumentCommand(shell));
        Add(new ShowIndicatorCommand(shell));
        Add(new ShowFindingCommand(shell));
        Add(new ShowTargetCommand(shell));
    }
}
