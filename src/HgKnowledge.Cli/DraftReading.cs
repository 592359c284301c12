using HgKnowledge.Cli.Texts;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Formats;
using HgKnowledge.Ingestion;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli;

/// <summary>Reads drafts, and meanwhile the stored documents they are compared with.</summary>
internal static class DraftReading
{
    private const long SizeLimit = 64 << 20;

    /// <summary>What reads single drafts.</summary>
    public static DraftReader Reader(ReadingOptions reading) => new(DocumentFormats.With(reading), SizeLimit);

    /// <summary>The drafts that can be read, and what is stored; of the others the user is told why not.</summary>
    /// <exception cref="UserException">None can be read.</exception>
    public static (IReadOnlyList<Draft> Drafts, IReadOnlyList<DocumentKnowledge> Stored) Read(
        IReadOnlyList<string> paths, ReadingOptions reading, IKnowledgeStore? store, TextWriter error, Messages messages)
    {
        var stored = System.Threading.Tasks.Task.Run(() => store?.Load() ?? []);
        var drafts = Read(paths, reading, error, messages);
        foreach (var draft in drafts.Where(draft => stored.Result.Any(document => document.Document.Name == draft.Name)))
            error.WriteLine(messages.SameName(draft.Name));
        return (drafts, stored.Result);
    }

    /// <summary>The drafts that can be read; of the others the user is told why not.</summary>
    /// <exception cref="UserException">None can be read.</exception>
    public static IReadOnlyList<Draft> Read(IReadOnlyList<string> paths, ReadingOptions reading, TextWriter error, Messages messages)
    {
        var reader = Reader(reading);
        var drafts = new List<Draft>();
        foreach (var file in reader.Find(paths))
            try
            {
                drafts.Add(reader.Read(file));
            }
            catch (UnreadableDocumentException exception)
            {
                error.WriteLine(messages.DraftProblem(file.Name, exception.Message));
            }
        return drafts.Count > 0 ? drafts : throw new UserException(messages.NoDrafts);
    }
}
