using HgKnowledge.Cli;
using HgKnowledge.Cli.Output;

return (int)new Application(Terminal.OfProcess()).Run(args);
