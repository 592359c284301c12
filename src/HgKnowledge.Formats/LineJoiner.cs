using HgKnowledge.Documents;
using HgKnowledge.Formats.Text;

namespace HgKnowledge.Formats;

/// <summary>
/// Joins the lines of one paragraph of Word or Markdown. Behind a forced line break the text goes on only inside a sentence:
/// titles, letterheads and lists are often set with such breaks, and stay apart.
/// </summary>
internal static class LineJoiner
{
    private static readonly LineLayout Wrapped = new(Wrapped: true, int.MaxValue, BlankLinesSeparate: true);

    /// <summary>The paragraphs that the lines make up; lines without text are skipped.</summary>
    public static IEnumerable<(string Text, LineMap Lines, bool Bold)> Join(IEnumerable<SourceLine> lines)
    {
        var open = new List<SourceLine>();
        foreach (var line in lines)
        {
            if (line.Text.Length == 0)
                continue;
            if (open.Count > 0 && !RunsOn(open[^1], line))
            {
                yield return Joined(open);
                open.Clear();
            }
            open.Add(line);
        }
        if (open.Count > 0)
            yield return Joined(open);
    }

    private static bool RunsOn(SourceLine above, SourceLine below) => below.Forced
        ? char.IsLower(below.Text[0]) && !ParagraphJoiner.EndsSentence(above.Text) && MarkerReader.Read(below.Text) is null
        : ParagraphJoiner.Continues(above.Text, below.Text, blankBetween: false, heading: false, Wrapped);

    private static (string Text, LineMap Lines, bool Bold) Joined(List<SourceLine> lines)
    {
        var map = new List<(int Offset, int Line)>(lines.Count);
        var offset = 0;
        foreach (var line in lines)
        {
            if (map.Count == 0 || map[^1].Line != line.Number)
                map.Add((offset, line.Number));
            offset += line.Text.Length + 1;
        }
        return (string.Join(' ', lines.Select(line => line.Text)), new([.. map]), lines.TrueForAll(line => line.Bold));
    }
}
