using HgKnowledge.Vietnamese;

namespace HgKnowledge.Repairs;

/// <summary>
/// Reads a run of letters and blanks in which blanks may stand inside words and lack between them: of all ways to read it as
/// common words, the likeliest (Viterbi).
/// </summary>
/// <param name="text">The text of a block.</param>
/// <param name="start">First character of the run.</param>
/// <param name="end">The character behind it.</param>
/// <param name="words">What is known of words.</param>
internal sealed class SpaceLattice(string text, int start, int end, WordModel words)
{
    private const double InnerBlank = 3;
    private const double LackingBlank = 4;

    /// <summary>Costs of letters that prose in general does not have as a word. A sound syllable is likelier a rare word than a piece
    /// of one; letters with the marks of Vietnamese that are no syllable are hardly ever a word.</summary>
    private const double RareSyllable = 12;
    private const double Stranger = 18;
    private const double Abbreviation = 12;
    private const double NoSyllable = 34;

    private const int LongestWord = 7;
    private const int MostBlanks = 2;
    private const string Both = " và ";

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
        var isGlued = at > start && char.IsLetter(text[at - 1]);
        if (!isGlued)
            ReachStranger(at, step);
        if (!(isGlued && char.IsUpper(text[at - 1])))
            ReachAbbreviation(at, step, isGlued ? LackingBlank : 0);
        if (isGlued && EndsCapitals(at) && step.Word != WordModel.None)
            return;
        Span<char> letters = stackalloc char[LongestWord];
        var (count, blanks) = (0, 0);
        for (var i = at; i < end && count < LongestWord && blanks <= MostBlanks; i++)
        {
            if (text[i] == ' ')
            {
                blanks += text[i - 1] == ' ' ? 0 : 1;
                continue;
            }
            letters[count++] = text[i];
            if (blanks > 0 && IsListLetter(i))
                return;
            var cost = (isGlued ? LackingBlank : 0) + (blanks * InnerBlank);
            if (BreaksCapitals(letters[..count], i))
                continue;
            if (Word(letters[..count]) is not WordModel.None and var word)
                Reach(step, i + 1, at, word, words.Cost(step.Word, word) + cost);
            else if (blanks > 0 && !isGlued && EndsRun(i) && IsRareWord(letters[..count]))
                Reach(step, i + 1, at, WordModel.None, RareSyllable + cost);
        }
    }

    /// <summary>"UBNDtỉnh", "TNHHThương mại": the last capital belongs to the abbreviation or to the word behind it.</summary>
    private void ReachAbbreviation(int at, Step step, double glued)
    {
        var next = at;
        while (next < end && char.IsUpper(text[next]))
            next++;
        if (next - at > 1)
            Reach(step, next, at, WordModel.None, Abbreviation + glued);
        if (next - at > 2 && next < end && char.IsLower(text[next]))
            Reach(step, next - 1, at, WordModel.None, Abbreviation + glued);
    }

    private void ReachStranger(int at, Step step)
    {
        var next = at;
        while (next < end && char.IsLetter(text[next]))
            next++;
        var letters = text.AsSpan(at, next - at);
        Reach(step, next, at, WordModel.None, Syllable.IsValid(letters) ? RareSyllable : letters.Length > 2 && Syllable.ShowsAccent(letters) ? NoSyllable : Stranger);
    }

    /// <summary>"các điểm a, b và i": a letter alone behind another one.</summary>
    private bool IsListLetter(int at) =>
        EndsRun(at) && at > Both.Length + 1 && text.AsSpan(0, at).EndsWith(Both, StringComparison.Ordinal)
        && char.IsLetter(text[at - Both.Length - 1]) && !char.IsLetter(text[at - Both.Length - 2]);

    private bool EndsRun(int at) => at + 1 == end || !char.IsLetter(text[at + 1]);

    private static bool IsRareWord(ReadOnlySpan<char> letters) => letters.Length > 2 && IsInOneCase(letters) && Syllable.ShowsAccent(letters) && Syllable.IsValid(letters);

    /// <summary>Whether a capital and a small letter would be torn from the capitals before them: no word of "CAS" begins with S.</summary>
    private bool EndsCapitals(int at) => char.IsUpper(text[at - 1]) && char.IsUpper(text[at]) && !(at + 1 < end && char.IsUpper(text[at + 1]));

    /// <summary>Whether a word in capitals would end before a small letter of the same run: "A Thai" has no word "AT".</summary>
    private bool BreaksCapitals(ReadOnlySpan<char> letters, int last) =>
        letters.Length > 1 && char.IsUpper(letters[^1]) && last + 1 < end && char.IsLower(text[last + 1]);

    /// <summary>The common word that the letters make in one case: small, with one capital, or all capitals.</summary>
    private int Word(ReadOnlySpan<char> letters) => IsInOneCase(letters) ? words.Id(letters) : WordModel.None;

    private static bool IsInOneCase(ReadOnlySpan<char> letters)
    {
        for (var i = 2; i < letters.Length; i++)
            if (char.IsUpper(letters[i]) != char.IsUpper(letters[1]))
                return false;
        return letters.Length < 2 || !char.IsUpper(letters[1]) || char.IsUpper(letters[0]);
    }

    private void Reach(Step from, int to, int wordStart, int word, double cost)
    {
        var steps = At(to);
        if (!steps.TryGetValue(word, out var known) || from.Cost + cost < known.Cost)
            steps[word] = new(from.Cost + cost, from, wordStart, to, word);
    }

    private List<(int, int, string)> Changes(Step? last)
    {
        var read = new List<(int Start, int End)>();
        for (var step = last; step?.Before is not null; step = step.Before)
            if (text[step.Start] != ' ')
                read.Add((step.Start, step.End));
        read.Reverse();
        var changes = new List<(int, int, string)>();
        for (var i = 0; i < read.Count; i++)
        {
            var first = i;
            while (i + 1 < read.Count && read[i + 1].Start == read[i].End)
                i++;
            var form = string.Join(' ', read[first..(i + 1)].Select(w => text[w.Start..w.End].Replace(" ", "", StringComparison.Ordinal)));
            if (form != text[read[first].Start..read[i].End])
                changes.Add((read[first].Start, read[i].End, form));
        }
        return changes;
    }

    private sealed record Step(double Cost, Step? Before, int Start, int End, int Word);
}
