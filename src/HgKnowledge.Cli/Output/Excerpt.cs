namespace HgKnowledge.Cli.Output;

/// <summary>Cuts long texts where a line has to stay readable; the whole is a command away.</summary>
internal static class Excerpt
{
    /// <summary>The text, or its beginning and "…".</summary>
    public static string Of(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd() + "…";
}
