using System.Text.Json;
using HgKnowledge.Cli;
using HgKnowledge.Cli.Output;

namespace HgKnowledge.Tests.Cli;

/// <summary>One run of the program in this process, as it looks to whoever reads its streams.</summary>
internal sealed record Hgk(int Code, string Out, string Error)
{
    public static Hgk Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = new Application(new Terminal(output, error)).Run(arguments);
        return new((int)code, output.ToString(), error.ToString());
    }

    /// <summary>The same with boxes and colours, as a person sees it.</summary>
    public static Hgk RunRich(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = new Application(new Terminal(output, error) { Rich = true, RichError = true, Width = 80 }).Run(arguments);
        return new((int)code, output.ToString(), error.ToString());
    }

    public JsonElement Json() => JsonDocument.Parse(Out).RootElement;

    public IReadOnlyList<string> ErrorLines => Error.Split(Environment.NewLine);
}
