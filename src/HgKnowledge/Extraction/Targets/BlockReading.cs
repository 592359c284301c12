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
    private readonly IReadOnlyList<PeriodMention> _periods;
    private readonly PeriodChooser _chooser;
    private readonly ClauseReader _clauses;
    private readonly List<Target> _targets = [];

    /// <summary>What was last measured in this block: the context of clauses that name no measure.</summary>
    private string _measured = "";
    private int _measuredSentence = -1;

    /// <summary>Prepares to read the block.</summary>
    public BlockReading(Document document, Block block)
    {
        (_document, _block) = (document, block);
        _text = new(block.Text, MarkerReader.Read(block.Text)?.Length ?? 0);
        _quantities = QuantityScanner.Scan(_text);
        _section = Section.Of(document, block.Index);
        _sentences = new(_text);
        var around = _section.Period ?? document.Meta.Period ?? document.Meta.Term;
        _periods = _quantities.Count == 0 ? [] : new PeriodScanner(_text, around, document.Meta.Term, document.Meta.Year).Scan();
        _clauses = new(_text, _sentences, _quantities, _periods);
        _chooser = new(_text, _sentences, _quantities, _periods, around);
    }

    /// <summary>The statements, in reading order.</summary>
    public IReadOnlyList<Target> Targets()
    {
        for (var i = 0; i < _quantities.Count; i++)
        {
            var clause = _clauses.Read(i);
            if (Statement.IsOne(_text, _quantities[i], clause, _measured))
                _targets.Add(Build(i, clause));
            Remember(i, clause);
        }
        return _targets;
    }

    private Target Build(int index, Clause clause)
    {
        var quantity = _quantities[index];
        var period = _chooser.Choose(index);
        var change = ChangeReader.Read(_text, quantity, clause);
        var basis = BasisReader.Read(_text, quantity, clause, period, _periods);
        var status = new StatusReader(_text, _document.Meta, _section, _sentences).Read(quantity, clause, period.Years);
        return new()
        {
            Evidence = Evidence(quantity, clause),
            Number = SpanOf(quantity.Number, quantity.NumberEnd),
            Kind = quantity.Role == UnitRole.Listed ? TargetKind.Count : TargetKind.Indicator,
            Label = clause.Label,
            Context = Context(clause),
            Tail = clause.Tail,
            Quantity = quantity.Quantity with { Unit = quantity.Quantity.Unit ?? ImpliedUnit(clause) },
            Change = change,
            Basis = basis,
            Period = period.For(basis, quantity),
            Stated = period.Stated,
            Status = status.Value,
            Area = AreaReader.Read(clause),
            Repaired = _document.Repaired(SpanOf(quantity.Number, quantity.End)),
            Reasons = [period.Reason(SpanOf), status.Reason],
        };
    }

    /// <summary>"số bác sĩ trên 10.000 dân là 10" counts what its label names first.</summary>
    private static string? ImpliedUnit(Clause clause)
    {
        var text = new TokenText(clause.Label);
        for (var i = 0; i < text.Count; i++)
            if (text.Is(i, "số") && Units.Table.Longest(text, i + 1, out var role) is > 0 and var length && role == UnitRole.Thing)
                return text.Is(i + 1, "giường") ? "giường" : text.Slice(i + 1, i + 1 + length).ToString();
        return null;
    }

    /// <summary>The measure implied for this clause, from its sentence; from earlier ones only if it has no words of its own.</summary>
    private string Context(Clause clause)
    {
        if (_measured.Length > 0 && (clause.IsEmpty || _measuredSentence == _sentences.Sentence(clause.First) || clause.Parenthesis >= 0))
            return _measured;
        return clause.HasMeasure || _block.Node < 0 ? "" : Heading();
    }

    private string Heading()
    {
        foreach (var node in _document.Ancestors(_block.Index))
            if (node.Block != _block.Index && node.Title.Length is > 0 and < 80)
                return node.Title.ToLowerInvariant();
        return "";
    }

    private void Remember(int index, Clause clause)
    {
        if (!clause.HasMeasure || clause.IsEmpty || clause.Parenthesis >= 0 || _quantities[index].Role == UnitRole.Listed)
            return;
        _measured = clause.Label;
        _measuredSentence = _sentences.Sentence(clause.First);
    }

    private Span Evidence(QuantityMention quantity, Clause clause)
    {
        var first = Math.Min(clause.First, quantity.First);
        if (clause.IsEmpty && _targets.Count > 0 && _targets[^1].Evidence is { Block: var b } last && b == _block.Index && quantity.End > 0 && _measured.Length > 0)
            return new(_block.Index, last.Start, Math.Max(_text[quantity.End - 1].End - last.Start, last.Length));
        return SpanOf(first, quantity.End);
    }

    private Span SpanOf(int first, int end) => new(_block.Index, _text[first].Start, _text[end - 1].End - _text[first].Start);
}
