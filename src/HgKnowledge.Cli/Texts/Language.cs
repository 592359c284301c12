namespace HgKnowledge.Cli.Texts;

/// <summary>Language of help and messages.</summary>
internal enum Language
{
    /// <summary>Tiếng Việt, unless asked otherwise.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
