using HgKnowledge.Vietnamese;

namespace HgKnowledge.Repairs;

/// <summary>
/// Reads a run of letters and blanks in which blanks may stand inside words and lack between them: of all ways to read it as
/// common words, the likeliest (Viterbi).
/// </summary>
internal sealed class SpaceLattice(string text, int start, int end)
{
    private const double InnerBlank = 3;
    private const double LackingBlank = 4;
    private const double Stranger = 18;
    private const int LongestWord = 7;

    private readonly Dictionary<int, Step>[] _steps = new Dictionary<int, Step>[end - start + 1];

    /// <summary>The pieces that read differently from how they stand, in order, each with how it reads.</summary>
    public IReadOnlyList<(int Start, int End, string Form)> Read()
    {
        At(start)[WordModel.None] = new(0, null, start, start, WordModel.None);
        for (var at = start; at < end; at++)
            foreach (var step in At(at).Values.ToArray())
                Extend(at, step);
        return Changes(At(end).Values.MinBy(s => s.Cost));
    }

    private Dictionary<int, Step> At(int position) => _steps[position - start] ??= [];

    private void Extend(int at, Step step)
    {
        if (text[at] == ' ')
        {
            Reach(step, at + 1, at, step.Word, 0);
            return;
        }
        var glued = at > start && char.IsLetter(text[at - 1]) ? LackingBlank : 0;
        Span<char> letters = stackalloc char[LongestWord];
        var (count, blanks) = (0, 0);
        for (var i = at; i < end && count < LongestWord && blanks < 2; i++)
        {
            if (text[i] == ' ')
            {
                blanks += text[i - 1] == ' ' ? 0 : 1;
                continue;
            }
            letters[count++] = text[i];
            if (Word(letters[..count]) is not WordModel.None and var word)
                Reach(step, i + 1, at, word, WordModel.General.Cost(step.Word, word) + (blanks * InnerBlank) + glued);
        }
        if (glued == 0)
            ReachStranger(at, step);
    }

    private void ReachStranger(int at, Step step)
    {
        var next = at;
        while (next < end && char.IsLetter(text[next]))
            next++;
        // A sound syllable that prose in general does not have is likelier a rare word than a piece of one.
        Reach(step, next, at, WordModel.None, Syllable.IsValid(text.AsSpan(at, next - at)) ? Stranger / 1.5 : Stranger);
    }

    /// <summary>The common word that the letters make in one case: small, with one capital, or all capitals.</summary>
    private static int Word(ReadOnlySpan<char> letters)
    {
        for (var i = 2; i < letters.Length; i++)
            if (char.IsUpper(letters[i]) != char.IsUpper(letters[1]))
                return WordModel.None;
        return letters.Length > 1 && char.IsUpper(letters[1]) && !char.IsUpper(letters[0]) ? WordModel.None : WordModel.General.Id(letters);
    }

    private void Reach(Step from, int to, int wordStart, int word, double cost)
    {
        var steps = At(to);
        if (!steps.TryGetValue(word, out var known) || from.Cost + cost < known.Cost)
            steps[word] = new(from.Cost + cost, from, wordStart, to, word);
    }

    private List<(int, int, string)> Changes(Step? last)
    {
        var words = new List<(int Start, int End)>();
        for (var step = last; step?.Before is not null; step = step.Before)
            if (text[step.Start] != ' ')
                words.Add((step.Start, step.End));
        words.Reverse();
        var changes = new List<(int, int, string)>();
        for (var i = 0; i < words.Count; i++)
        {
            var first = i;
            while (i + 1 < words.Count && words[i + 1].Start == words[i].End)
                i++;
            var form = string.Join(' ', words[first..(i + 1)].Select(w => text[w.Start..w.End].Replace(" ", "", StringComparison.Ordinal)));
            if (form != text[words[first].Start..words[i].End] && HasStranger(words[first].Start, words[i].End))
                changes.Add((words[first].Start, words[i].End, form));
        }
        return changes;
    }

    private bool HasStranger(int from, int to) =>
        LetterRuns.In(text[from..to]).Any(run => !Syllable.IsValid(text.AsSpan(from + run.Start, run.Length)));

    private sealed record Step(double Cost, Step? Before, int Start, int End, int Word);
}
