namespace HgKnowledge.Cli;

/// <summary>Something the user can put right. The message is a sentence in the user's language and is all that is shown.</summary>
internal sealed class UserException(string message) : Exception(message);
