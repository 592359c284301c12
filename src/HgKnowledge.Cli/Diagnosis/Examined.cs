namespace HgKnowledge.Cli.Diagnosis;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Health">How it is.</param>
/// <param name="State">What was seen.</param>
/// <param name="Advice">What to do; empty if nothing.</param>
internal sealed record Examined(string Name, Health Health, string State, string Advice = "");
