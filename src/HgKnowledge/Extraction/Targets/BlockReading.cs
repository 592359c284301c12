using HgKnowledge.Documents;
using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Reads the statements of one block.</summary>
internal sealed class BlockReading
{
    private readonly Document _document;
    private readonly Block _block;
    private readonly TokenText _text;
    private readonly Section _section;
    private readonly SentenceMap _sentences;
    private readonly IReadOnlyList<QuantityMention> _quantities;
    private readonly PeriodMap _periods;
    private readonly PeriodChooser _chooser;
    private readonly PartOfYearReader _parts;
    private readonly StatusReader _status;
    private readonly SaidBefore? _aims;
    private readonly ClauseReader _clauses;
    private readonly List<Target> _targets = [];

    private readonly ReadingMemory _memory = new();

    private BlockReading(Document document, Block block, Section section, bool isNorm, TokenText text, IReadOnlyList<QuantityMention> quantities)
    {
        (_document, _block, _section, _text, _quantities) = (document, block, section, text, quantities);
        _sentences = new(_text);
        var around = _section.Period ?? document.Meta.Period ?? document.Meta.Term;
        _periods = new(new PeriodScanner(_text, around, document.Meta.Term, document.Meta.Year).Scan(), _text.Count);
        _clauses = new(_text, _sentences, _quantities, _periods);
        _chooser = new(_text, _sentences, _quantities, _periods, around, carries: _text[0].Start > 0, outer: section.Whole);
        _parts = new(_text, _periods, () => PartOfYearReader.In(section.Topic) ?? PartOfYearReader.In(document.Meta.Title ?? ""));
        _status = new(_text, document.Meta, section, _sentences);
        _aims = isNorm && section.Status != TargetStatus.Target ? new(_text, _sentences, NormativeText.Aiming) : null;
    }

    /// <summary>The statements of the block, in reading order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="block">One of its blocks.</param>
    /// <param name="sections">What its headings imply.</param>
    /// <param name="isNorm">Whether it sets norms.</param>
    /// <param name="strings">The wordings of the document so far.</param>
    public static IReadOnlyList<Target> Targets(Document document, Block block, SectionMap sections, bool isNorm, StringPool strings)
    {
        var text = new TokenText(block.Text, MarkerReader.Read(block.Text)?.Length ?? 0, strings);
        var quantities = QuantityScanner.Scan(text);
        // Most numbers are dates and symbols: a block without quantities is not read further.
        return quantities.Count == 0 ? [] : new BlockReading(document, block, sections.Of(block.Index), isNorm, text, quantities).Targets();
    }

    private List<Target> Targets()
    {
        for (var i = 0; i < _quantities.Count; i++)
        {
            var clause = _clauses.Read(i);
            var implied = AreaReader.WithoutOther(clause.Label, Implied(clause));
            if (_aims?.At(_quantities[i].Number) != false && (_block.Cell is null || !clause.IsEmpty || NamesItself(_quantities[i], clause)) && Acceptance.IsOne(_text, _quantities[i], clause, implied))
                _targets.Add(ChangeReader.IsLevelOfChange(_text, _quantities[i])
                    ? Build(i, clause with { Label = ChangeReader.WithoutVerb(clause.Label) }, ChangeReader.WithoutVerb(implied))
                    : Build(i, clause, implied));
            _memory.Keep(clause, _quantities[i], _sentences.Sentence(_quantities[i].Number));
        }
        return _targets;
    }

    /// <summary>In a cell a number must say what it measures: what stands around the table is no context.</summary>
    private static bool NamesItself(QuantityMention quantity, Clause clause) =>
        clause.IsShare || (quantity.Role == UnitRole.Thing && clause.Tail.Contains(' ', StringComparison.Ordinal));

    private Target Build(int index, Clause clause, string implied)
    {
        var quantity = _quantities[index];
        var subject = clause.IsEmpty || AreaReader.IsPlace(clause.Label) ? $"{clause.Label} {implied}".Trim() : clause.Label;
        var period = _chooser.Choose(index);
        var basis = BasisReader.Read(_text, quantity, clause, subject, period, _periods);
        var status = _status.Read(quantity, clause, period.Mention?.Whole ?? period.Years);
        var target = new Target
        {
            Evidence = Evidence(quantity, clause),
            Number = SpanOf(quantity.Number, quantity.NumberEnd),
            Kind = quantity.Role == UnitRole.Listed || Acceptance.IsScope(_text, quantity) ? TargetKind.Count : TargetKind.Indicator,
            Label = IsShareOf(quantity, clause) ? clause.Tail : clause.Label,
            Context = IsShareOf(quantity, clause) ? _section.Topic : implied,
            Tail = clause.Tail,
            Quantity = quantity.Quantity.Unit is null && ImpliedUnit(clause) is { } unit ? quantity.Quantity with { Unit = unit } : quantity.Quantity,
            Change = ChangeReader.Read(_text, quantity, clause, subject),
            Basis = basis,
            Period = IsAhead(period, status.Value) ? null : period.For(basis, quantity),
            PartOfYear = _parts.At(quantity.First, status.Value == TargetStatus.Result),
            Stated = period.Stated,
            Status = status.Value,
            Area = AreaReader.Read(clause) ?? _section.Area,
            Repaired = _document.Repaired(SpanOf(quantity.Number, quantity.End)),
            Reasons = [period.Reason(period.Mention is { } words ? SpanOf(words.First, words.End) : null), status.Reason],
        };
        return target.Status == TargetStatus.Equivalent && Restated(quantity) is { } restated
            ? target with { Period = restated.Period, Basis = restated.Basis, Stated = restated.Stated }
            : target;
    }

    /// <summary>What a dated document reports cannot belong to the years it plans: those it inherits say nothing here.</summary>
    private bool IsAhead(ChosenPeriod period, TargetStatus status) =>
        status == TargetStatus.Result && !period.Stated && period.Years is { Count: > 1 } years && years.From >= _document.Meta.Date?.Year;

    /// <summary>The statement that a restatement repeats: the one before it in its sentence.</summary>
    private Target? Restated(QuantityMention quantity) =>
        _targets.LastOrDefault() is { Kind: TargetKind.Indicator } last && last.Number.Block == _block.Index
        && _text[_sentences.Start(quantity.Number)].Start <= last.Number.Start ? last : null;

    /// <summary>"100% nhà đầu tư được ...": the words behind the number say what it measures.</summary>
    private bool IsShareOf(QuantityMention quantity, Clause clause) =>
        clause.IsShare
        || (clause.IsEmpty && clause.Label.Length == 0 && clause.Tail.Contains(' ', StringComparison.Ordinal) && quantity.Quantity.Unit is "%"
            && _memory.Implied(clause, _sentences.Sentence(quantity.Number)).Length == 0);

    /// <summary>"số bác sĩ trên 10.000 dân là 10" counts what its label names first.</summary>
    private static string? ImpliedUnit(Clause clause)
    {
        var text = new TokenText(clause.Label);
        for (var i = 0; i < text.Count; i++)
            if (text.Is(i, "số") && Units.Table.Longest(text, i + 1, out var role) is > 0 and var length && role == UnitRole.Thing)
                return text.Is(i + 1, "giường") ? "giường" : text.Slice(i + 1, i + 1 + length).ToString();
        return null;
    }

    /// <summary>
    /// What is implied for this clause: by the words before it, by its sentence; by earlier sentences only if it has no words
    /// of its own, and by the heading if nothing else does.
    /// </summary>
    private string Implied(Clause clause)
    {
        var implied = _memory.Implied(clause, _sentences.Sentence(clause.First));
        if (clause.Lead.Length > 0 && !clause.LeadIsEmpty)
            implied = implied.Length > 0 ? $"{clause.Lead}; {implied}" : clause.Lead;
        return implied.Length > 0 || clause.HasMeasure ? implied : _section.Topic;
    }

    private Span Evidence(QuantityMention quantity, Clause clause)
    {
        var own = SpanOf(Math.Min(clause.First, quantity.First), Math.Max(quantity.End, clause.TailEnd));
        // A clause without words of its own is understood with the one before it.
        if (clause.IsEmpty && _targets.Count > 0 && _targets[^1].Evidence is var last && last.Block == _block.Index && !IsShareOf(quantity, clause) && !OpensAnew(quantity, clause))
            return last with { Length = Math.Max(own.End - last.Start, last.Length) };
        return own;
    }

    /// <summary>"...; có 10 bác sĩ": what counts things behind a semicolon or in a new sentence needs no clause before it.</summary>
    private bool OpensAnew(QuantityMention quantity, Clause clause)
    {
        var first = Math.Min(clause.First, quantity.First);
        return quantity.Role == UnitRole.Thing && (_text.Is(first - 1, ";") || _text[_sentences.Start(first)].Start > _targets[^1].Number.Start);
    }

    private Span SpanOf(int first, int end) => new(_block.Index, _text[first].Start, _text[end - 1].End - _text[first].Start);
}
