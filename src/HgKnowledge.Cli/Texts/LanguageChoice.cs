namespace HgKnowledge.Cli.Texts;

/// <summary>Finds the language before anything is parsed, since the help that parsing may lead to is written in it.</summary>
internal static class LanguageChoice
{
    /// <summary>The value of the last --lang, or Vietnamese; a wrong value is the parser's to complain about.</summary>
    public static Language From(IReadOnlyList<string> arguments)
    {
        var language = Language.Vietnamese;
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
            if (Value(arguments, i) is { } value)
                language = value == "en" ? Language.English : Language.Vietnamese;
        return language;
    }

    private static string? Value(IReadOnlyList<string> arguments, int index) => arguments[index] switch
    {
        "--lang" => arguments.ElementAtOrDefault(index + 1),
        var a when a.StartsWith("--lang=", StringComparison.Ordinal) || a.StartsWith("--lang:", StringComparison.Ordinal) => a[7..],
        _ => null,
    };
}
