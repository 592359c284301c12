using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>
/// Reads a text in which every blank may be a blank or a lost letter: of all ways to read it as words, the one that the
/// counts of neighbouring words make likeliest (Viterbi).
/// </summary>
internal sealed class GlyphLattice
{
    private const double ExtraBlank = 4;
    private const double BlankBeforeSign = 5;
    private const double BlankBehindSign = 5;
    private const double Stranger = 15;
    private const double HiddenLoss = 0.7;
    private const double CapitalAtStart = 0.97;
    private const double Hopeless = 18;
    private const int Beam = 24;

    private readonly WordModel _words;
    private readonly WordPatterns _patterns;
    private readonly LossModel _loss;
    private readonly Cells _cells;
    private readonly Dictionary<(int Word, Ending Ending), Step>[] _steps;

    public GlyphLattice(Block block, WordModel words, WordPatterns patterns, LossModel loss)
    {
        (_words, _patterns, _loss, _cells) = (words, patterns, loss, new(block));
        _steps = new Dictionary<(int, Ending), Step>[_cells.Count + 1];
    }

    private enum Ending
    {
        Word,
        Blank,
        Sign,
    }

    /// <summary>The words of the likeliest reading, in order.</summary>
    public IReadOnlyList<ReadWord> Read()
    {
        var start = _cells.MarkerEnd;
        At(start)[(WordModel.None, Ending.Sign)] = new(0, null, start, WordModel.None, Ending.Sign, null);
        for (var cell = start; cell < _cells.Count; cell++)
            Extend(cell);
        return Words(Best(_cells.Count).FirstOrDefault());
    }

    private List<ReadWord> Words(Step? last)
    {
        var words = new List<ReadWord>();
        var next = WordModel.None;
        for (var step = last; step is not null; step = step.Before)
        {
            if (step.Form is not null)
                words.Add(new(_cells.Offset(step.Before!.Cell), End(step.Cell), step.Form, Confidence(step, next)));
            next = step.Ending == Ending.Blank ? next : step.Word;
        }
        words.Reverse();
        return words;
    }

    private int End(int cell) => _cells.Offset(cell - 1) + (_cells.IsHidden(cell - 1) ? 0 : 1);

    private Dictionary<(int, Ending), Step> At(int cell) => _steps[cell] ??= [];

    /// <summary>The likely ways to read the text up to the place.</summary>
    private IEnumerable<Step> Best(int cell)
    {
        var ordered = At(cell).Values.OrderBy(s => s.Cost).Take(Beam).ToArray();
        return ordered.TakeWhile(s => s.Cost < ordered[0].Cost + Hopeless);
    }

    private void Extend(int cell)
    {
        var (blank, letter) = (_cells[cell] == ' ', char.IsLetter(_cells[cell]));
        List<Candidate>? fitting = null;
        foreach (var step in Best(cell))
        {
            if (blank)
                Reach(step, cell + 1, BlankCost(cell, step), step.Word, Ending.Blank, null);
            else if (!letter)
                Reach(step, cell + 1, SignCost(cell, step), WordModel.None, Ending.Sign, null);
            if (step.Ending == Ending.Word || !(blank || letter))
                continue;
            foreach (var candidate in fitting ??= Fitting(cell))
                Reach(step, cell + candidate.Form.Length, Cost(cell, step, candidate), candidate.Word, Ending.Word, candidate.Form);
        }
    }

    private double BlankCost(int cell, Step step) =>
        step.Ending != Ending.Blank || _cells.IsHidden(cell) || _cells.IsHidden(cell - 1) ? 0 : ExtraBlank;

    private double SignCost(int cell, Step step) =>
        step.Ending == Ending.Blank && _cells[cell] is (',' or '.' or ';' or ':' or ')' or '”') && cell > 0 && !_cells.IsHidden(cell - 1) ? BlankBeforeSign : 0;

    /// <summary>What can stand at the place and ends before no letter: words, and the letters as they are.</summary>
    private List<Candidate> Fitting(int cell)
    {
        var fitting = new List<Candidate>();
        Span<char> pattern = stackalloc char[Math.Min(_patterns.Longest, _cells.Count - cell)];
        for (var i = 0; i < pattern.Length && (_cells[cell + i] == ' ' || char.IsLetter(_cells[cell + i])); i++)
        {
            pattern[i] = char.ToLowerInvariant(_cells[cell + i]);
            var next = cell + i + 1;
            if (next == _cells.Count || !char.IsLetter(_cells[next]))
                foreach (var word in _patterns.Fitting(pattern[..(i + 1)]))
                    AddForms(fitting, cell, word);
        }
        var end = cell;
        while (end < _cells.Count && char.IsLetter(_cells[end]))
            end++;
        if (end > cell)
            fitting.Add(new(WordModel.None, Written(cell, end), Stranger + end - cell, false));
        return fitting;
    }

    private string Written(int cell, int end) => string.Create(end - cell, (_cells, cell), (text, from) =>
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = from._cells[from.cell + i];
    });

    /// <summary>The word in the case that its visible letters ask for, in both where the first letter was lost.</summary>
    private void AddForms(List<Candidate> fitting, int cell, int word)
    {
        var letters = _words.Words[word];
        var (upper, lower) = (0, 0);
        for (var i = 1; i < letters.Length; i++)
            if (_cells[cell + i] != ' ')
                (upper, lower) = char.IsUpper(_cells[cell + i]) ? (upper + 1, lower) : (upper, lower + 1);
        if (upper > 0 && lower > 0)
            return;
        var capital = string.Concat([char.ToUpperInvariant(letters[0])], letters.AsSpan(1));
        if (upper > 0 || (lower == 0 && _cells.Upper))
            Add(letters.ToUpperInvariant(), guessed: false);
        else if (_cells[cell] != ' ')
            Add(char.IsUpper(_cells[cell]) ? capital : letters, guessed: false);
        else
        {
            Add(capital, guessed: true);
            Add(letters, guessed: true);
        }
        void Add(string form, bool guessed) => fitting.Add(new(word, form, LossCost(cell, form), guessed));
    }

    private double Cost(int cell, Step step, Candidate candidate)
    {
        if (candidate.Word == WordModel.None)
            return candidate.Cost;
        var cost = candidate.Cost + _words.Cost(step.Word, candidate.Word) + (TakesBlankBehindSign(cell) ? BlankBehindSign : 0);
        if (!candidate.CaseGuessed)
            return cost;
        var capitals = step.Word == WordModel.None && !HasWordBefore(cell) ? CapitalAtStart : _words.Capitals(step.Word, candidate.Word);
        return cost - Math.Log(char.IsUpper(candidate.Form[0]) ? capitals : 1 - capitals);
    }

    private bool TakesBlankBehindSign(int cell) => _cells[cell] == ' ' && cell > 0 && _cells[cell - 1] is ',' or ';' or ':';

    private bool HasWordBefore(int cell)
    {
        for (var i = cell - 1; i >= _cells.MarkerEnd && !(_cells[i] == '.' && _cells[i + 1] == ' '); i--)
            if (char.IsLetter(_cells[i]))
                return true;
        return false;
    }

    private double LossCost(int cell, string form)
    {
        var cost = 0.0;
        for (var i = 0; i < form.Length; i++)
            if (_cells[cell + i] == ' ')
                cost += _loss.Cost(form[i]) + (_cells.IsHidden(cell + i) ? HiddenLoss : 0);
        return cost;
    }

    private void Reach(Step from, int cell, double cost, int word, Ending ending, string? form)
    {
        var steps = At(cell);
        if (!steps.TryGetValue((word, ending), out var known) || from.Cost + cost < known.Cost)
            steps[(word, ending)] = new(from.Cost + cost, from, cell, word, ending, form);
    }

    /// <summary>The share that the chosen word has among all readings of its place, by its neighbours on both sides.</summary>
    private double Confidence(Step chosen, int next)
    {
        if (chosen.Word == WordModel.None)
            return 0;
        var all = At(chosen.Cell).Values.Where(s => s.Ending == Ending.Word).Sum(s => Math.Exp(Cost(chosen, next) - Cost(s, next)));
        return 1 / all;
    }

    private double Cost(Step step, int next) => step.Cost + (next == WordModel.None ? 0 : _words.Cost(step.Word, next));

    private sealed record Step(double Cost, Step? Before, int Cell, int Word, Ending Ending, string? Form);

    /// <summary>A way to read the cells from some place on; its cost leaves out what the word before has to say.</summary>
    private readonly record struct Candidate(int Word, string Form, double Cost, bool CaseGuessed);
}
