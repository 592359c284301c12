using HgKnowledge.Documents;
using HgKnowledge.Ingestion;

namespace HgKnowledge.Reviews.Watching;

/// <summary>Follows drafts while they are written: what each save adds to the findings, and what it settles.</summary>
/// <param name="isDraft">Whether the file is one to check.</param>
/// <param name="read">Reads a draft; null if it is no longer there.</param>
/// <param name="check">The findings in all drafts.</param>
public sealed class DraftWatch(Func<string, bool> isDraft, Func<string, Draft?> read, Func<IReadOnlyList<Draft>, Review> check)
{
    private readonly SortedDictionary<string, Draft> _drafts = new(StringComparer.Ordinal);
    private Dictionary<string, ReviewNote> _known = new(StringComparer.Ordinal);

    /// <summary>The drafts as they were last read.</summary>
    public IReadOnlyCollection<Draft> Drafts => _drafts.Values;

    /// <summary>The open findings in them, gravest first.</summary>
    public IReadOnlyCollection<ReviewNote> Notes => _known.Values;

    /// <summary>Reads the files anew and tells what changed: problems, then what is gone, then what is new.</summary>
    public IReadOnlyList<WatchLine> Update(IEnumerable<string> files)
    {
        var touched = files.Where(isDraft).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (touched.Count == 0)
            return [];
        var problems = touched.Select(Read).OfType<WatchLine>().ToList();
        var notes = _drafts.Count == 0 ? [] : check([.. _drafts.Values]).Notes.Where(note => note.Open).ToDictionary(note => note.Finding.Id, StringComparer.Ordinal);
        var gone = _known.Values.Where(note => !notes.ContainsKey(note.Finding.Id)).Select(note => new WatchLine(WatchChange.Gone, note.First.Document, note));
        var come = notes.Values.Where(note => !_known.ContainsKey(note.Finding.Id)).Select(note => new WatchLine(WatchChange.New, note.First.Document, note));
        IReadOnlyList<WatchLine> lines = [.. problems, .. gone, .. come];
        _known = notes;
        return lines;
    }

    /// <summary>Keeps what a file says now; what it said last, if it cannot be read.</summary>
    private WatchLine? Read(string file)
    {
        try
        {
            if (read(file) is { } draft)
                _drafts[file] = draft;
            else
                _drafts.Remove(file);
            return null;
        }
        catch (UnreadableDocumentException problem)
        {
            return new(WatchChange.Problem, Path.GetFileName(file), null, problem.Message);
        }
    }
}
