using HgKnowledge.Vietnamese;

namespace HgKnowledge.Cli.Input;

/// <summary>Compares what people type with what documents say: accents, case and the way letters are composed do not count.</summary>
internal static class Words
{
    /// <summary>The text in lower case and without accents.</summary>
    public static string Fold(string text) => Folding.Fold(Composition.Compose(text));

    /// <summary>Whether the text holds the typed words.</summary>
    public static bool Mentions(string text, string typed) => Fold(text).Contains(Fold(typed), StringComparison.Ordinal);
}
