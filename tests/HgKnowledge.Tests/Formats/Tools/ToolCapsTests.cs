using HgKnowledge.Formats.Tools;

namespace HgKnowledge.Tests.Formats.Tools;

public sealed class ToolCapsTests
{
    private static readonly ToolCaps Caps = new(TimeSpan.FromSeconds(1), Megabytes: 200);

    [SkippableTheory]
    [InlineData("exit 0", ToolResult.Done)]
    [InlineData("exit 1", ToolResult.Failed)]
    [InlineData("while :; do :; done", ToolResult.TimedOut)]
    public void A_program_ends_at_its_caps(string script, ToolResult expected)
    {
        Skip.If(OperatingSystem.IsWindows());

        Assert.Equal(expected, ExternalTool.Run("/bin/sh", ["-c", script], Caps));
    }

    [SkippableFact]
    public void Arguments_reach_the_program_as_they_are()
    {
        Skip.If(OperatingSystem.IsWindows());

        Assert.Equal(ToolResult.Done, ExternalTool.Run("/bin/sh", ["-c", "test \"$1\" = 'a b;\"c $d'", "x", "a b;\"c $d"], Caps));
    }
}
