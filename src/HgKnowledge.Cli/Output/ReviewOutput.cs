using System.CommandLine;
using HgKnowledge.Cli.Texts;
using HgKnowledge.Reviews;
using HgKnowledge.Reviews.Formats;

namespace HgKnowledge.Cli.Output;

/// <summary>The options that say in which formats findings are written and where, and the writing.</summary>
internal sealed class ReviewOutput
{
    private const string Table = "table";

    private readonly Option<string[]> _formats;
    private readonly Option<string[]> _files;
    private readonly Option<string?> _summary;

    /// <summary>Adds the options to the command.</summary>
    public ReviewOutput(Command command, HelpTexts help)
    {
        string[] names = [Table, .. ReviewFormat.All.Select(format => format.Name)];
        command.Add(_formats = new Option<string[]>("--format") { Description = help.ReviewFormat, HelpName = string.Join('|', names) }.AcceptOnlyFromAmong(names));
        command.Add(_files = new("--out") { Description = help.CheckOut, HelpName = "FILE" });
        command.Add(_summary = new("--summary") { Description = help.Summary, HelpName = "[FILE.docx]", Arity = ArgumentArity.ZeroOrOne });
    }

    /// <summary>Whether copies of drafts are to end with a table of the findings.</summary>
    public bool SummaryInCopy(Session session) => session.Has(_summary) && session.Value(_summary) is null;

    /// <summary>Writes all that is asked for; a single text without a file goes to the data stream.</summary>
    /// <returns>Whether the findings are to be shown as a table as well.</returns>
    /// <exception cref="UserException">A file has no format, is a draft, or cannot be written.</exception>
    public bool Write(Session session, Review review)
    {
        Summary(session, review);
        if (session.Json)
        {
            ToStream(session, review, ReviewFormat.Named("json")!);
            return false;
        }
        var (formats, files) = ((session.Value(_formats) ?? []).Distinct(StringComparer.Ordinal).ToList(), session.Value(_files) ?? []);
        if (formats is [var only] && files.Length == 0 && ReviewFormat.Named(only) is { Text: true } text)
            ToStream(session, review, text);
        else
            foreach (var (format, path) in Files(session, formats, files))
                ToFile(session, review, format, path);
        return formats.Contains(Table) || (formats.Count == 0 && files.Length == 0);
    }

    /// <summary>The table as a Word file of its own: where a file is named, and where there is no copy that it could end.</summary>
    private void Summary(Session session, Review review)
    {
        if (!session.Has(_summary) || (SummaryInCopy(session) && session.Drafts.Any(draft => AnnotatedCopies.IsWord(draft.Path))))
            return;
        var path = Path.GetFullPath(session.Value(_summary) ?? Usual(session, ".docx"));
        DraftGuard.CheckReplaced(session, path);
        ToFile(session, review, ReviewFormat.Named("docx")!, path);
    }

    private static IEnumerable<(ReviewFormat Format, string Path)> Files(Session session, IReadOnlyList<string> names, IReadOnlyList<string> files)
    {
        var formats = names.Select(ReviewFormat.Named).OfType<ReviewFormat>().ToList();
        foreach (var file in files)
            yield return (ReviewFormat.OfFile(file) ?? (formats is [var format] ? format : throw new UserException(session.Messages.NoFormat(file))), Path.GetFullPath(file));
        if (files.Count == 0)
            foreach (var format in formats)
                yield return (format, Path.GetFullPath(Usual(session, "." + format.Name)));
    }

    /// <summary>Where a file goes that nobody named: beside the first draft, or here.</summary>
    private static string Usual(Session session, string extension) =>
        session.Drafts is [var draft, ..] ? ReviewCopy.Of(draft.Path, extension) : ReviewCopy.OfAll(extension);

    private static void ToStream(Session session, Review review, ReviewFormat format)
    {
        using var content = new MemoryStream();
        format.Writer().Write(review, Links(session, Environment.CurrentDirectory), content);
        session.Out.Write(System.Text.Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length));
    }

    private static void ToFile(Session session, Review review, ReviewFormat format, string path)
    {
        DraftGuard.Check(session, path);
        using var content = new MemoryStream();
        format.Writer().Write(review, Links(session, Path.GetDirectoryName(path)!), content);
        SafeFile.Write(path, content.ToArray(), session.Messages);
        session.Error.WriteLine(session.Messages.Written(review.Counts, path));
    }

    private static ReviewLinks Links(Session session, string folder) =>
        new(folder, session.Drafts.ToDictionary(draft => draft.Name, draft => draft.Path, StringComparer.Ordinal));
}
