using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Repairs;

/// <summary>What to change about the blanks of a block.</summary>
internal static class SpaceEdits
{
    private const string Method = "spaces";
    private const double Confidence = 0.95;

    /// <summary>The edits within the phrases, in order.</summary>
    public static List<Edit> Of(Block block, IEnumerable<(int Start, int End)> phrases, WordModel words)
    {
        var edits = new List<Edit>();
        foreach (var (start, end) in phrases)
        {
            foreach (var (from, to, form) in new SpaceLattice(block.Text, start, end, words).Read())
                if (new Edit(from, to - from, form, Method, Confidence) is var edit && (Blanks.Joins(block.Text, edit) || !Loans.MayBe(form, words)))
                    edits.Add(edit);
            if (GluedNumbers.BeginAt(block.Text, end))
                AddBlank(edits, block.Text, end);
        }
        return edits;
    }

    private static void AddBlank(List<Edit> edits, string text, int at)
    {
        if (edits.Count > 0 && edits[^1].Start + edits[^1].Length == at)
            edits[^1] = edits[^1] with { Text = edits[^1].Text + " " };
        else
            edits.Add(new(at - 1, 1, $"{text[at - 1]} ", Method, Confidence));
    }

    /// <summary>The edits, and those of blanks beside signs, which only a document with torn words needs ("số , kinh tế- xã hội").</summary>
    public static List<Edit> WithSigns(Block block, List<Edit> edits)
    {
        for (var i = 1; i + 1 < block.Text.Length; i++)
            if (AtSign(block.Text, i) is { } edit && !edits.Exists(e => e.Start < edit.Start + edit.Length && edit.Start < e.Start + e.Length))
                edits.Add(edit);
        edits.Sort((a, b) => a.Start.CompareTo(b.Start));
        return edits;
    }

    private static Edit? AtSign(string text, int i) => text[i] switch
    {
        ' ' when Syllable.ShowsAccent(text.AsSpan(i - 1, 1)) && SignBehind(text, i) is > 0 and var sign => new(i, sign + 1 - i, text[sign].ToString(), Method, Confidence),
        '-' when Syllable.ShowsAccent(text.AsSpan(i - 1, 1)) && text[i + 1] == ' ' => new(i, 1, " -", Method, Confidence),
        _ => null,
    };

    /// <summary>Where the sign stands that closes the word before the blanks; 0 if something else follows them, a row of dots too.</summary>
    private static int SignBehind(string text, int blank)
    {
        while (blank < text.Length && text[blank] == ' ')
            blank++;
        return blank < text.Length && text[blank] is (',' or ';' or '.') && !(blank + 1 < text.Length && text[blank + 1] is '.' or '…') ? blank : 0;
    }
}
