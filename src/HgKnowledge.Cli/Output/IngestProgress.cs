using HgKnowledge.Cli.Texts;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli.Output;

/// <summary>How far an ingest is: one line that is written over for a person, a plain line a file for a log.</summary>
internal sealed class IngestProgress(TextWriter writer, bool overwrite, Messages messages)
{
    private int _done;
    private int _width;

    /// <summary>Counts one file, of so many, as done.</summary>
    public void Report(LedgerEntry entry, int total)
    {
        _done++;
        var line = $"[{_done}/{total}] {entry.Name}";
        if (overwrite)
            Overwrite(line.Length > 78 ? line[..77] + "…" : line);
        else if (entry.Outcome != LedgerOutcome.Unchanged)
            writer.WriteLine($"{line}: {messages.Words.OutcomeOf(entry.Outcome)}");
    }

    /// <summary>Clears the line that was written over.</summary>
    public void Finish()
    {
        if (_width > 0)
            writer.Write('\r' + new string(' ', _width) + '\r');
    }

    private void Overwrite(string line)
    {
        writer.Write('\r' + line.PadRight(_width));
        _width = line.Length;
    }
}
