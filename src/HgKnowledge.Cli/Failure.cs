using HgKnowledge.Cli.Texts;
using HgKnowledge.Search.Queries;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli;

/// <summary>Turns whatever stopped a run into a sentence. The stack is shown only to who asks for it with HGK_DEBUG=1.</summary>
internal static class Failure
{
    /// <summary>Writes the sentence.</summary>
    public static void Report(Exception exception, TextWriter error, Messages messages)
    {
        var cause = exception is AggregateException { InnerExceptions: [var only] } ? only : exception;
        error.WriteLine($"{messages.ErrorWord}: {Sentence(cause, messages)}");
        if (Environment.GetEnvironmentVariable("HGK_DEBUG") == "1")
            error.WriteLine(exception);
    }

    private static string Sentence(Exception cause, Messages messages) => cause switch
    {
        QueryException query => messages.Query(query),
        UserException or UnusableIndexException => cause.Message,
        UnauthorizedAccessException => messages.NotPermitted(cause.Message),
        IOException => messages.InputOutput(cause.Message),
        _ => messages.Unexpected(cause.GetType().Name, cause.Message),
    };
}
